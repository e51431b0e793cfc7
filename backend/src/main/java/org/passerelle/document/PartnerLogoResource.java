package org.passerelle.document;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.passerelle.document.picture.PictureUse;
import org.passerelle.document.upload.Downloads;
import org.passerelle.partner.Partner;
import org.passerelle.partner.PartnerView;
import org.passerelle.partner.ReadablePartners;
import org.passerelle.security.Roles;
import org.passerelle.shared.file.StoredFile;
import org.passerelle.shared.web.EntityTag;
import org.passerelle.shared.web.MultipartForm;

/** The logo of a partner: read where the partner is read, changed by its editors. Its name stands for it in words. */
@Path("/api/v1/partners/{id}/logo")
@Tag(name = "Documents")
public class PartnerLogoResource {
    private static final List<String> SIZES =
            PictureUse.LOGO.sizes().stream().map(PictureUse.Size::name).toList();

    private final ReadablePartners partners;
    private final Logos logos;
    private final Downloads downloads;

    PartnerLogoResource(ReadablePartners partners, Logos logos, Downloads downloads) {
        this.partners = partners;
        this.logos = logos;
        this.downloads = downloads;
    }

    @GET
    @PermitAll
    @Produces({"image/png", "image/jpeg"})
    @Operation(
            operationId = "getPartnerLogo",
            summary = "The logo of a partner, or one of its sizes",
            description = "Its tag begins with the version of the partner, and is what a change of the logo expects.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = {@Content(mediaType = "image/png"), @Content(mediaType = "image/jpeg")})
    @APIResponse(responseCode = "204", description = "The partner has no logo")
    public Response get(
            @PathParam("id") String id,
            @Parameter(description = "The copy at most 96, 192 or 400 pixels wide")
                    @Schema(enumeration = {"small", "medium", "large"})
                    @QueryParam("size")
                    String size,
            @Parameter(
                            description =
                                    "The beginning of the checksum, as in the addresses the API gives: caches may keep the answer")
                    @QueryParam("v")
                    String version)
            throws IOException {
        Partner partner = partners.require(id);
        if (partner.logo().isEmpty()) {
            Downloads.requireSize(SIZES, size);
            return downloads.none(EntityTag.ofPart(partner.version(), ""));
        }
        StoredFile whole = partner.logo().get(0);
        StoredFile file =
                Downloads.choose(whole, partner.logo().subList(1, partner.logo().size()), SIZES, size);
        String extension = file.mediaType().equals("image/png") ? "png" : "jpg";
        return downloads.answer(
                file,
                "logo-" + partner.slug() + "." + extension,
                version,
                EntityTag.ofPart(partner.version(), file.sha256()));
    }

    @PUT
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @MultipartForm(takes = "image/png, image/jpeg, image/webp")
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN})
    @Operation(
            operationId = "putPartnerLogo",
            summary = "Give a partner a logo, in place of the one it may have",
            description = "A picture without movement; it is freed of its metadata.")
    @APIResponseSchema(PartnerView.class)
    public Response put(@PathParam("id") String id, MultipartFormDataInput form) throws Exception {
        return logos.put(id, form);
    }

    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EDITOR, Roles.PARTNER_ADMIN, Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Transactional
    @Operation(operationId = "deletePartnerLogo", summary = "Take the logo of a partner away; the history keeps it")
    @APIResponse(responseCode = "204", description = "The partner has no logo")
    public Response remove(@PathParam("id") String id) {
        logos.remove(id);
        return Response.noContent().build();
    }
}
