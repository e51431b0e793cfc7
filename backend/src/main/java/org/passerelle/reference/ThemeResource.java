package org.passerelle.reference;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.security.Roles;
import org.passerelle.shared.json.MergePatch;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.Idempotent;

/** The tree of themes: read by all, kept by moderators. */
@Path("/api/v1/themes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference lists")
public class ThemeResource {
    private final ReferenceReads reads;
    private final ThemeWriting writing;
    private final Answers answers;
    private final MergePatch mergePatch;

    ThemeResource(ReferenceReads reads, ThemeWriting writing, Answers answers, MergePatch mergePatch) {
        this.reads = reads;
        this.writing = writing;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listThemes", summary = "The tree of themes in reading order")
    @APIResponseSchema(ListView.Themes.class)
    public Response list() {
        return answers.content(reads.themes(answers.language()));
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "getTheme", summary = "One theme")
    @APIResponseSchema(ListView.ThemeEntry.class)
    public Response get(@PathParam("code") String code) {
        Theme theme = find(code);
        return answers.record(view(theme), theme.version());
    }

    @POST
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Idempotent
    @Operation(operationId = "createTheme", summary = "Add a theme to the tree")
    @APIResponseSchema(value = ListView.ThemeEntry.class, responseCode = "201")
    public Response create(@Valid @NotNull ThemeInput input) {
        Theme theme = writing.create(input);
        return answers.created("/api/v1/themes/" + theme.code(), view(theme), theme.version());
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(
            operationId = "replaceTheme",
            summary = "Replace what is written about a theme",
            description = "A theme that records use, or that has others under it, keeps its level; it can be retired.")
    @APIResponseSchema(ListView.ThemeEntry.class)
    public Response replace(@PathParam("code") String code, @Valid @NotNull ThemeInput input) {
        return edit(code, theme -> input);
    }

    @PATCH
    @Path("{code}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed({Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(operationId = "patchTheme", summary = "Change some fields of a theme (JSON Merge Patch)")
    @APIResponseSchema(ListView.ThemeEntry.class)
    public Response patch(@PathParam("code") String code, JsonNode patch) {
        return edit(code, theme -> mergePatch.apply(patch, theme.input(), ThemeInput.class));
    }

    private Response edit(String code, Function<Theme, ThemeInput> wanted) {
        Theme theme = find(code);
        answers.expectVersion(theme.version(), theme::input);
        writing.change(theme, wanted.apply(theme));
        return answers.changed(view(theme), theme.version());
    }

    private static Theme find(String code) {
        return Theme.<Theme>find("code", code).firstResultOptional().orElseThrow(ProblemException::notFound);
    }

    private String view(Theme theme) {
        return reads.theme(theme.code(), answers.language()).orElseThrow();
    }
}
