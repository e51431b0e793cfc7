package org.passerelle.exchange.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.passerelle.shared.record.Publication;

/**
 * One record of a demo file.
 *
 * @param key stable name of the record; other records write '@key' where the API takes an id
 * @param organization alias of its Keycloak organisation, for the partners whose people have demo accounts
 * @param registeredBy key of the partner it is registered for; null for the platform itself
 * @param publication how far it goes: draft, submitted, sent-back or published; published where nothing is said
 * @param reason why it is sent back
 * @param input what its editors would send to the API
 */
record DemoRecord(
        String key, String organization, String registeredBy, Publication publication, String reason, JsonNode input) {
    DemoRecord {
        publication = publication == null ? Publication.PUBLISHED : publication;
    }

    UUID registeredBy(DemoKeys keys) {
        return registeredBy == null ? null : keys.id(registeredBy);
    }
}
