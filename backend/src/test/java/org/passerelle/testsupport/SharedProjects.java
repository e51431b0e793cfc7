package org.passerelle.testsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Published projects that both sides edit, for tests of what hangs under a project. */
@ApplicationScoped
public class SharedProjects {
    private final Database database;
    private final World world;

    SharedProjects(Database database, World world) {
        this.database = database;
        this.world = world;
    }

    /** Address of a project led by Pontcharra in the north, its editing shared with Dembela in the south. */
    public String ofPontcharraAndDembela() {
        world.cergy();
        String address = draft();
        database.change(Sql.of(
                "update project set publication = 'published', published_at = now() where id = ?", idOf(address)));
        database.change(Sql.of(
                "update project_partner set shares_editing = true where partner_id = ? and project_id = ?",
                world.dembela(),
                idOf(address)));
        return address;
    }

    /** Address of a draft led by Pontcharra, in which Dembela takes part. */
    public String draft() {
        database.change(
                Sql.of("insert into theme (code, level, labels) values ('waste', 1, '{}') on conflict do nothing"));
        return Projects.draft(
                        Person.PONTCHARRA_EDITOR, "Projet " + UUID.randomUUID(), world.pontcharra(), world.dembela())
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
    }

    public static UUID idOf(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
