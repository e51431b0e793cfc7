package org.passerelle.reminder;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;
import org.passerelle.testsupport.World;

/** Projects of Pontcharra and Dembela with values that are due. */
@ApplicationScoped
class Debts {
    private final SharedProjects projects;
    private final Database database;
    private final World world;

    Debts(SharedProjects projects, Database database, World world) {
        this.projects = projects;
        this.database = database;
        this.world = world;
    }

    /** Address of a project in which a value of each of these years lacks. */
    String project(int... years) {
        String project = projects.ofPontcharraAndDembela();
        Response indicator = Person.PONTCHARRA_EDITOR
                .asks()
                .body("{\"titles\": {\"fr\": \"Ménages\"}, \"measure\": \"unit\", \"unit\": {\"fr\": \"ménages\"}}")
                .post(project + "/indicators");
        for (int year : years) {
            planned(indicator.header("Location"), LocalDate.of(year, 6, 1));
        }
        return project;
    }

    private static void planned(String indicator, LocalDate day) {
        Person.PONTCHARRA_EDITOR
                .asks()
                .body("""
                        {"starts": {"value": "%1$s", "precision": "day"}, "ends": {"value": "%1$s", "precision": "day"}, "target": "200"}""".formatted(day))
                .post(indicator + "/values")
                .then()
                .statusCode(201);
    }

    UUID dembela() {
        return world.dembela();
    }

    UUID pontcharra() {
        return world.pontcharra();
    }

    /** @param contacts of the partner, JSON */
    void contacts(UUID partner, String contacts) {
        database.change(Sql.of("update partner set contacts = ?::jsonb where id = ?", contacts, partner));
    }

    /** A reminder to Dembela, made by Pontcharra's editor. */
    Response remind(String project) {
        return Person.PONTCHARRA_EDITOR
                .asks()
                .body("{\"partnerId\": \"" + dembela() + "\"}")
                .post(project + "/reminders");
    }
}
