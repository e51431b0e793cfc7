package org.passerelle.security;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;

/** The organisations of Keycloak: one per partner that has accounts, with a group per role. */
@ApplicationScoped
public class Organizations {
    private static final int PAGE = 500;

    private final KeycloakCalls keycloak;
    private final KeycloakSettings settings;
    /** An alias never changes; the organisation behind it can only be deleted. */
    private final Map<String, String> idByAlias = new ConcurrentHashMap<>();

    Organizations(KeycloakCalls keycloak, KeycloakSettings settings) {
        this.keycloak = keycloak;
        this.settings = settings;
    }

    /**
     * Somebody with an account for a partner.
     *
     * @param id Keycloak's id of the account
     * @param role the strongest of the groups it is in
     * @param enabled false where the account is closed
     */
    public record Member(String id, String name, String email, PartnerRole role, boolean enabled) {}

    /**
     * Everybody of an organisation, strongest roles first; empty where Keycloak has no organisation of this alias.
     *
     * @throws ProblemException 503 where Keycloak cannot be asked
     */
    public List<Member> members(String alias) {
        Optional<JsonNode> organization = find(alias);
        if (organization.isEmpty()) {
            return List.of();
        }
        String path = address(organization.get());
        Map<String, PartnerRole> roles = roles(path);
        List<Member> members = new ArrayList<>();
        for (JsonNode person : pages(path + "/members?")) {
            String id = person.path("id").asText();
            String name = (person.path("firstName").asText() + " "
                            + person.path("lastName").asText())
                    .strip();
            members.add(new Member(
                    id,
                    name.isEmpty() ? person.path("username").asText() : name,
                    person.path("email").asText(null),
                    roles.getOrDefault(id, PartnerRole.MEMBER),
                    person.path("enabled").asBoolean()));
        }
        members.sort(Comparator.comparing(Member::role).reversed().thenComparing(Member::name));
        return members;
    }

    /**
     * Makes an organisation with its three groups where there is none; may be repeated.
     *
     * @param partner kept with the organisation, so that an administrator finds the way back
     * @return address of its page in Keycloak's console
     * @throws ProblemException 409 where the alias belongs to another partner; 503 where Keycloak cannot be asked
     */
    public String open(UUID partner, String alias, String name) {
        JsonNode organization =
                find(alias).map(known -> adopt(known, partner)).orElseGet(() -> make(partner, alias, name));
        for (PartnerRole role : PartnerRole.values()) {
            if (role.group() != null) {
                // 409 says that the group is there, which is what we want.
                keycloak.post(address(organization) + "/groups", Map.of("name", role.group()));
            }
        }
        return consoleAddress(organization.path("id").asText());
    }

    private JsonNode make(UUID partner, String alias, String name) {
        KeycloakCalls.Answer made = create(partner, alias, name);
        if (made.status() == 409) {
            // Names are unique in Keycloak and not in the world: two communes may share one.
            made = create(partner, alias, name + " (" + alias + ")");
        }
        if (made.status() != 201) {
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
        return find(alias).orElseThrow(() -> new ProblemException(ProblemType.UNAVAILABLE));
    }

    private KeycloakCalls.Answer create(UUID partner, String alias, String name) {
        return keycloak.post(
                "/organizations",
                Map.of(
                        "name",
                        name,
                        "alias",
                        alias,
                        "enabled",
                        true,
                        "attributes",
                        Map.of("partner_id", List.of(partner.toString()))));
    }

    private JsonNode adopt(JsonNode organization, UUID partner) {
        String owner =
                organization.path("attributes").path("partner_id").path(0).asText(null);
        if (owner == null) {
            Map<String, Object> changed = new HashMap<>();
            organization.properties().forEach(field -> changed.put(field.getKey(), field.getValue()));
            changed.put("attributes", Map.of("partner_id", List.of(partner.toString())));
            keycloak.put(address(organization), changed);
        } else if (!owner.equals(partner.toString())) {
            throw new ProblemException(ProblemType.CONFLICT);
        }
        return organization;
    }

    private Map<String, PartnerRole> roles(String path) {
        Map<String, PartnerRole> roles = new HashMap<>();
        for (JsonNode group : keycloak.get(path + "/groups?first=0&max=100")) {
            Optional<PartnerRole> role = PartnerRole.ofGroup(group.path("path").asText());
            if (role.isPresent()) {
                for (JsonNode person :
                        pages(path + "/groups/" + group.path("id").asText() + "/members?")) {
                    roles.merge(person.path("id").asText(), role.get(), (a, b) -> a.atLeast(b) ? a : b);
                }
            }
        }
        return roles;
    }

    /** Keycloak cannot be asked for an alias, so all organisations are read until the alias is known. */
    private Optional<JsonNode> find(String alias) {
        String known = idByAlias.get(alias);
        Optional<JsonNode> organization = known == null ? Optional.empty() : keycloak.find("/organizations/" + known);
        if (organization.isPresent()) {
            return organization;
        }
        idByAlias.remove(alias);
        pages("/organizations?")
                .forEach(o ->
                        idByAlias.put(o.path("alias").asText(), o.path("id").asText()));
        return Optional.ofNullable(idByAlias.get(alias)).flatMap(id -> keycloak.find("/organizations/" + id));
    }

    private static String address(JsonNode organization) {
        return "/organizations/" + organization.path("id").asText();
    }

    private List<JsonNode> pages(String path) {
        List<JsonNode> all = new ArrayList<>();
        JsonNode page;
        do {
            page = keycloak.get(path + "first=" + all.size() + "&max=" + PAGE);
            page.forEach(all::add);
        } while (page.size() == PAGE);
        return all;
    }

    private String consoleAddress(String id) {
        String base = settings.issuer().replaceFirst("/realms/[^/]+/?$", "");
        return base + "/admin/" + settings.realm() + "/console/#/" + settings.realm() + "/organizations/" + id
                + "/settings";
    }
}
