package org.passerelle.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.passerelle.security.Access;
import org.passerelle.security.Roles;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.web.Answers;

/** The right to see, and to have removed, what is kept of oneself: a platform administrator does it for who asks. */
@Path("/api/v1/persons/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class PersonResource {
    private static final Logger LOG = Logger.getLogger(PersonResource.class);

    private final KeptPerson kept;
    private final Access access;
    private final Answers answers;
    private final ObjectMapper mapper;

    PersonResource(KeptPerson kept, Access access, Answers answers, ObjectMapper mapper) {
        this.kept = kept;
        this.access = access;
        this.answers = answers;
        this.mapper = mapper;
    }

    @GET
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(
            operationId = "getPerson",
            summary = "Everything the platform keeps of a person, by the id of their account in Keycloak",
            description = "Empty lists for an id that nothing is kept of: the account itself is Keycloak's to show.")
    @APIResponseSchema(PersonView.class)
    public Response export(@PathParam("id") String id) {
        return answers.content(kept.export(known(id)));
    }

    @POST
    @Path("erasure")
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Operation(
            operationId = "erasePerson",
            summary = "Forget who a person was: their changes keep role and partner, and no longer name them",
            description =
                    "Delete the account in Keycloak first, or new changes will name it again. It cannot be undone, "
                            + "and may be repeated, as after restoring an older backup.")
    @APIResponseSchema(value = PersonView.Erasure.class, responseCode = "200")
    public Response erase(@PathParam("id") String id) throws JsonProcessingException {
        PersonView.Erasure done = kept.erase(known(id));
        // Who was erased is what the log must not say.
        LOG.infof(
                "a person was erased from %d changes, by %s",
                done.changes(), access.caller().subject());
        return answers.content(mapper.writeValueAsString(done));
    }

    private static UUID known(String id) {
        if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw ProblemException.notFound();
        }
        return UUID.fromString(id);
    }
}
