package org.passerelle.progress;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.passerelle.document.DocumentView;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Roles;
import org.passerelle.shared.web.MultipartForm;
import org.passerelle.shared.web.TakesIdempotencyKey;

/** The pictures of a report; who may word it may add them. */
@Path("/api/v1/progress-reports/{id}/photos")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class ReportPhotosResource {
    static final String SAID = "{\"titles\": {\"fr\": \"La borne-fontaine, le jour de sa mise en service\"}}";
    static final String TAKEN = "image/jpeg, image/png, image/webp";

    private final ReportLookup lookup;
    private final PhotoAttaching attaching;
    private final Access access;

    ReportPhotosResource(ReportLookup lookup, PhotoAttaching attaching, Access access) {
        this.lookup = lookup;
        this.attaching = attaching;
        this.access = access;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @MultipartForm(document = ReportPhotoInput.class, example = SAID, takes = TAKEN)
    @RolesAllowed({Roles.REPORTER, Roles.EDITOR, Roles.PARTNER_ADMIN})
    @TakesIdempotencyKey
    @Operation(
            operationId = "addProgressReportPhoto",
            summary = "Add a picture to a progress report",
            description =
                    "It becomes a document of the project with the readers of the report. Pictures are turned upright "
                            + "and freed of their metadata, where they were taken included.")
    @APIResponseSchema(value = DocumentView.class, responseCode = "201")
    public Response add(@PathParam("id") String id, MultipartFormDataInput form) throws Exception {
        return attaching.add(() -> toChange(id), form);
    }

    private ProgressReport toChange(String id) {
        ProgressReport report = lookup.find(id);
        access.require(report.isOpen() ? Action.EDIT : Action.REPORT, report);
        return report;
    }
}
