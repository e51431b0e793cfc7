package org.passerelle.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.history.ChangeLog;
import org.passerelle.security.Roles;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.web.Answers;

/** The closed lists by name: their codes are fixed, moderators word them. */
@Path("/api/v1/reference-lists/{list}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference lists")
public class ListTermResource {
    private final ReferenceReads reads;
    private final ChangeLog changes;
    private final Answers answers;

    ListTermResource(ReferenceReads reads, ChangeLog changes, Answers answers) {
        this.reads = reads;
        this.changes = changes;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @Operation(operationId = "getReferenceList", summary = "A closed list by its name")
    @APIResponseSchema(ListView.Entries.class)
    public Response list(@PathParam("list") String list) {
        if (ListTerm.count("list", list) == 0) {
            throw ProblemException.notFound();
        }
        return answers.content(reads.terms(list, answers.language()));
    }

    @GET
    @Path("{code}")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Operation(
            operationId = "getListTerm",
            summary = "One entry of a closed list, for those who word it",
            description = "Everybody reads it in its list.")
    @APIResponseSchema(ListView.Entry.class)
    public Response get(@PathParam("list") String list, @PathParam("code") String code) {
        ListTerm term = find(list, code);
        return answers.record(view(term), term.version());
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "replaceListTermLabels",
            summary = "Word an entry of a closed list",
            description = "Its code and its meaning stay; pages and exports show the new labels at once.")
    @APIResponseSchema(ListView.Entry.class)
    public Response replace(
            @PathParam("list") String list, @PathParam("code") String code, @Valid @NotNull LabelsInput input) {
        ListTerm term = find(list, code);
        answers.expectVersion(term.version(), term::input);
        changes.changed(term, now -> term.apply(input));
        return answers.changed(view(term), term.version());
    }

    private static ListTerm find(String list, String code) {
        return ListTerm.<ListTerm>find("list = ?1 and code = ?2", list, code)
                .firstResultOptional()
                .orElseThrow(ProblemException::notFound);
    }

    private String view(ListTerm term) {
        return reads.term(term.list(), term.code(), answers.language()).orElseThrow();
    }
}
