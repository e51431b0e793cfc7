package org.passerelle.document;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.passerelle.security.Roles;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.web.MultipartForm;
import org.passerelle.shared.web.TakesIdempotencyKey;

/**
 * The documents and pictures of a record. Each type names its address in a subclass; 'Record' in the operations' names
 * becomes the type.
 */
@Produces(MediaType.APPLICATION_JSON)
public abstract class RecordDocumentsResource {
    private static final String TAKEN = "application/pdf, image/png, image/jpeg, image/webp, "
            + "application/vnd.oasis.opendocument.text, application/vnd.oasis.opendocument.spreadsheet, "
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document, "
            + "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RecordType type;
    private final Attaching attaching;

    protected RecordDocumentsResource(RecordType type, Attaching attaching) {
        this.type = type;
        this.attaching = attaching;
    }

    @GET
    @Path("{id}/documents")
    @PermitAll
    @Operation(
            operationId = "listRecordDocuments",
            summary = "The documents and pictures of a record, the newest date first")
    @APIResponseSchema(DocumentView.OfRecord.class)
    public Response listDocuments(@PathParam("id") String id) {
        return attaching.list(type, id);
    }

    @POST
    @Path("{id}/documents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @MultipartForm(document = DocumentInput.class, takes = TAKEN)
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @TakesIdempotencyKey
    @Operation(
            operationId = "addRecordDocument",
            summary = "Attach a document or a picture to a record",
            description = "The type is found out from the content. Pictures are turned upright and freed of their "
                    + "metadata, where they were taken included.")
    @APIResponseSchema(value = DocumentView.class, responseCode = "201")
    public Response addDocument(@PathParam("id") String id, MultipartFormDataInput form) throws Exception {
        return attaching.add(type, id, form);
    }
}
