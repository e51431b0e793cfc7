package org.passerelle.opendata;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.passerelle.project.ProjectView;
import org.passerelle.shared.paging.Listed;
import org.passerelle.shared.text.Side;
import org.passerelle.shared.text.Term;

/** A page of the projects a partner takes part in. */
@Schema(name = "PartnerProjectPage")
public record PartnerProjectsView(
        @NotNull List<Item> items, int total, @NotNull Listed.TotalRelation totalRelation, String next) {

    /** A project with what this partner is in it. */
    @Schema(name = "PartnerProject")
    public record Item(
            @NotNull ProjectView.Item project,
            @NotNull Side side,
            @NotNull List<Term> roles) {}
}
