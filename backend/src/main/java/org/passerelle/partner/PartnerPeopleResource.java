package org.passerelle.partner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.passerelle.history.ChangeLog;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.security.Organizations;
import org.passerelle.security.Roles;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.web.Answers;

/** Who has an account for a partner. Accounts themselves are made and closed in Keycloak. */
@Path("/api/v1/partners")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Accounts")
public class PartnerPeopleResource {
    private final Organizations organizations;
    private final ChangeLog changes;
    private final Slugs slugs;
    private final Access access;
    private final Answers answers;
    private final ObjectMapper mapper;

    PartnerPeopleResource(
            Organizations organizations,
            ChangeLog changes,
            Slugs slugs,
            Access access,
            Answers answers,
            ObjectMapper mapper) {
        this.organizations = organizations;
        this.changes = changes;
        this.slugs = slugs;
        this.access = access;
        this.answers = answers;
        this.mapper = mapper;
    }

    @GET
    @Path("{id}/members")
    @RolesAllowed({Roles.PARTNER_ADMIN, Roles.MODERATOR, Roles.PLATFORM_ADMIN})
    @Operation(
            operationId = "listMembers",
            summary = "Who has an account for a partner, and with which role",
            description = "Read from Keycloak when it is asked; 503 while Keycloak is away.")
    @APIResponseSchema(PeopleView.Members.class)
    public Response members(@PathParam("id") String id) throws JsonProcessingException {
        Partner partner = find(id);
        access.require(Action.SEE_MEMBERS, partner);
        boolean withEmail = access.caller().administers() || !access.caller().moderates();
        String alias = partner.organizationAlias();
        List<PeopleView.Member> members = alias == null
                ? List.of()
                : organizations.members(alias).stream()
                        .map(member -> PeopleView.Member.from(member, withEmail))
                        .toList();
        return answers.content(mapper.writeValueAsString(new PeopleView.Members(alias, members)));
    }

    @POST
    @Path("{id}/organization")
    @RolesAllowed(Roles.PLATFORM_ADMIN)
    @Transactional
    @Operation(
            operationId = "openOrganization",
            summary = "Open a partner's organisation in Keycloak, so that people can be given accounts for it",
            description = "Made with its groups where it is absent; the same answer when it is there already.")
    @APIResponseSchema(value = PeopleView.Organization.class, responseCode = "200")
    public Response open(@PathParam("id") String id) throws JsonProcessingException {
        Partner partner = find(id);
        partner.requireOwnLife();
        String alias = partner.organizationAlias() == null ? partner.slug() : partner.organizationAlias();
        String console = organizations.open(partner.id(), alias, partner.names().in("fr"));
        if (partner.organizationAlias() == null) {
            changes.step(
                    partner, "organization-opened", Map.of("alias", alias), now -> partner.openOrganization(alias));
        }
        return answers.content(mapper.writeValueAsString(new PeopleView.Organization(alias, console)));
    }

    private Partner find(String idOrSlug) {
        Partner partner = slugs.resolve(RecordType.PARTNER, idOrSlug)
                .map(address -> Partner.<Partner>findById(address.id()))
                .orElseThrow(ProblemException::notFound);
        if (!access.decide(Action.READ, partner).allowed()) {
            throw ProblemException.notFound();
        }
        return partner;
    }
}
