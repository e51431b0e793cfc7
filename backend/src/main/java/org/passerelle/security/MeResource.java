package org.passerelle.security;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.web.Answers;

/** The caller, as the API knows them. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class MeResource {
    private final CallerProvider callers;
    private final ObjectMapper mapper;
    private final Answers answers;

    MeResource(CallerProvider callers, ObjectMapper mapper, Answers answers) {
        this.callers = callers;
        this.mapper = mapper;
        this.answers = answers;
    }

    @GET
    @Authenticated
    @Operation(operationId = "getMe", summary = "Who is signed in, for which partners, with which roles")
    @APIResponseSchema(MeView.class)
    public Response me() throws JsonProcessingException {
        Caller caller = callers.caller();
        var memberships = new java.util.ArrayList<MeView.Membership>();
        for (CallerProvider.Membership membership : callers.everyMembership()) {
            Texts names = mapper.readValue(membership.names(), Texts.class);
            memberships.add(new MeView.Membership(
                    new MeView.Partner(membership.partner(), membership.slug(), names), membership.role()));
        }
        MeView me = new MeView(
                caller.name(),
                memberships,
                caller.platformRoles().stream().sorted().toList());
        return answers.content(mapper.writeValueAsString(me));
    }
}
