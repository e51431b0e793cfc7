package org.passerelle.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/**
 * What the platform itself keeps of a person: who did which change, and for a day the answers to creates. Name and e-mail
 * address of an account are Keycloak's. Both statements here are to be extended when a table comes to name persons.
 */
@ApplicationScoped
public class KeptPerson {
    /** What stands in the place of a person who is forgotten. */
    static final String ERASED = "erased";

    private final Database database;

    KeptPerson(Database database) {
        this.database = database;
    }

    /** Everything, as {@link PersonView} JSON; empty lists for somebody who never changed anything. */
    String export(UUID person) {
        return database.text(Sql.of("""
                        select json_build_object('id', p.id,
                            'names', (select coalesce(json_agg(distinct c.actor_name), '[]') from record_change c
                                where split_part(c.actor_subject, '#', 2) = p.id and c.actor_name is not null),
                            'changes', (select coalesce(json_agg(json_build_object('seq', c.seq, 'at', instant(c.changed_at),
                                    'recordType', c.record_type, 'recordId', c.record_id, 'rootType', c.root_type, 'rootId', c.root_id,
                                    'action', c.action, 'fields', c.fields, 'role', c.actor_role, 'partner', c.actor_partner)
                                order by c.seq), '[]') from record_change c where split_part(c.actor_subject, '#', 2) = p.id),
                            'keptAnswers', (select coalesce(json_agg(json_build_object('key', k.key, 'at', instant(k.created_at))
                                order by k.created_at), '[]') from idempotency_key k where k.caller = p.id))
                        from (select ?::text) p (id)""", person.toString())).orElseThrow();
    }

    /** History keeps what was done, in which role and for which partner, and no longer by whom. */
    @Transactional
    PersonView.Erasure erase(UUID person) {
        int changes = database.change(Sql.of(
                "update record_change set actor_subject = ?, actor_name = null where split_part(actor_subject, '#', 2) = ?",
                ERASED,
                person.toString()));
        int answers = database.change(Sql.of("delete from idempotency_key where caller = ?", person.toString()));
        return new PersonView.Erasure(changes, answers);
    }
}
