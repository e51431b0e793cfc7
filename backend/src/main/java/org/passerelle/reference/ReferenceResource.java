package org.passerelle.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.shared.web.Answers;

/** Lists that others keep: countries, currencies, languages, development goals, sectors. */
@Path("/api/v1")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference lists")
public class ReferenceResource {
    private final ReferenceReads reads;
    private final Answers answers;

    ReferenceResource(ReferenceReads reads, Answers answers) {
        this.reads = reads;
        this.answers = answers;
    }

    @GET
    @Path("countries")
    @Operation(operationId = "listCountries", summary = "Countries (ISO 3166-1) by name")
    @APIResponseSchema(ListView.Countries.class)
    public Response countries() {
        return answers.content(reads.countries(answers.language()));
    }

    @GET
    @Path("currencies")
    @Operation(operationId = "listCurrencies", summary = "Currencies (ISO 4217)")
    @APIResponseSchema(ListView.CodedList.class)
    public Response currencies() {
        return answers.content(reads.currencies(answers.language()));
    }

    @GET
    @Path("languages")
    @Operation(operationId = "listLanguages", summary = "Languages (ISO 639-1)")
    @APIResponseSchema(ListView.CodedList.class)
    public Response languages() {
        return answers.content(reads.languages(answers.language()));
    }

    @GET
    @Path("sdgs")
    @Operation(operationId = "listSdgs", summary = "The 17 development goals, in short names of our own")
    @APIResponseSchema(ListView.Goals.class)
    public Response sdgs() {
        return answers.content(reads.sdgs(answers.language()));
    }

    @GET
    @Path("sectors")
    @Operation(operationId = "listSectors", summary = "OECD DAC sectors that the themes refer to")
    @APIResponseSchema(ListView.CodedList.class)
    public Response sectors() {
        return answers.content(reads.sectors(answers.language()));
    }
}
