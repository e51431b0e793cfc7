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

/** The closed lists of what is judged anew on every day a record is read; the others are in {@link ClosedListResource}. */
@Path("/api/v1")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reference lists")
public class DerivedListResource {
    private final ReferenceReads reads;
    private final Answers answers;

    DerivedListResource(ReferenceReads reads, Answers answers) {
        this.reads = reads;
        this.answers = answers;
    }

    @GET
    @Path("reporting-states")
    @Operation(operationId = "listReportingStates", summary = "Whether a project says anything with its indicators")
    @APIResponseSchema(ListView.Entries.class)
    public Response reportingStates() {
        return list("reporting-states");
    }

    @GET
    @Path("confirmation-ages")
    @Operation(operationId = "listConfirmationAges", summary = "How long ago a record was said to be still true")
    @APIResponseSchema(ListView.Entries.class)
    public Response confirmationAges() {
        return list("confirmation-ages");
    }

    @GET
    @Path("agreement-endings")
    @Operation(operationId = "listAgreementEndings", summary = "How near the end of an agreement is")
    @APIResponseSchema(ListView.Entries.class)
    public Response agreementEndings() {
        return list("agreement-endings");
    }

    private Response list(String name) {
        return answers.content(reads.terms(name, answers.language()));
    }
}
