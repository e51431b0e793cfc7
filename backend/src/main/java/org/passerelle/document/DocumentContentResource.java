package org.passerelle.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.document.picture.PictureUse;
import org.passerelle.document.upload.Downloads;
import org.passerelle.shared.file.StoredFile;

/** The file of a document. */
@Path("/api/v1/documents/{id}/content")
@Tag(name = "Documents")
public class DocumentContentResource {
    private static final List<String> SIZES =
            PictureUse.ILLUSTRATION.sizes().stream().map(PictureUse.Size::name).toList();

    private final DocumentLookup lookup;
    private final Downloads downloads;

    DocumentContentResource(DocumentLookup lookup, Downloads downloads) {
        this.lookup = lookup;
        this.downloads = downloads;
    }

    @GET
    @PermitAll
    @Produces({
        "application/pdf",
        "image/jpeg",
        "image/png",
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    })
    @Operation(
            operationId = "getDocumentContent",
            summary = "The file of a document, or one of the sizes of a picture",
            description = "Always as an attachment, so that no browser takes it for a page of this site.")
    public Response content(
            @PathParam("id") String id,
            @Parameter(description = "Of a picture: the copy at most 480, 960 or 1600 pixels wide")
                    @Schema(enumeration = {"small", "medium", "large"})
                    @QueryParam("size")
                    String size,
            @Parameter(
                            description =
                                    "The beginning of the checksum, as in the addresses the API gives: caches may keep the answer")
                    @QueryParam("v")
                    String version)
            throws IOException {
        Document document = lookup.find(id);
        StoredFile file = Downloads.choose(document.file(), document.sizes(), SIZES, size);
        return downloads.answer(file, document.fileName(), version);
    }
}
