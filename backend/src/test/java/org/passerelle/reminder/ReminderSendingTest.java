package org.passerelle.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.security.PlatformWork;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SmtpServer;

/** What was prepared goes out over a real mail server: once, later where it must, never lost. */
@ApiTest
class ReminderSendingTest {
    @Inject
    Debts debts;

    @Inject
    ReminderSending sending;

    @Inject
    PlatformWork platform;

    @Inject
    Database database;

    @ConfigProperty(name = "quarkus.mailer.port")
    int port;

    private String project;
    private String reminder;

    @BeforeEach
    void oneIsPrepared() {
        database.change(Sql.of("delete from reminder"));
        project = debts.project(2020);
        debts.contacts(
                debts.dembela(),
                "[{\"kind\": \"officer\", \"function\": {\"fr\": \"Coopération\"}, \"sharedMailbox\": \"cooperation@dembela.example.org\"}]");
        reminder = debts.remind(project).header("Location");
    }

    private SmtpServer server(String toRecipient) {
        return new SmtpServer(port, recipient -> toRecipient);
    }

    private void send() {
        platform.run(sending::send);
    }

    private JsonPath read() {
        return Person.PONTCHARRA_EDITOR.asks().get(reminder).jsonPath();
    }

    private String state() {
        return read().getString("state.code");
    }

    private void let(String change) {
        database.change(Sql.of("update reminder set " + change));
    }

    @Test
    void it_goes_to_the_shared_mailbox_once() {
        try (SmtpServer server = server("250 OK")) {
            send();
            send();
            assertThat(server.received()).hasSize(1);
            SmtpServer.Received mail = server.received().get(0);
            assertThat(mail.recipient()).isEqualTo("cooperation@dembela.example.org");
            String id = reminder.substring(reminder.lastIndexOf('/') + 1);
            assertThat(mail.header())
                    .containsIgnoringCase("Message-ID: <reminder-" + id + "@passerelle>")
                    .contains("To: cooperation@dembela.example.org")
                    .contains("Auto-Submitted: auto-generated")
                    .doesNotContain("\nBcc");
            assertThat(mail.body()).contains("Dembela");
        }
        assertThat(state()).isEqualTo("sent");
        assertThat(Person.PONTCHARRA_EDITOR
                        .asks()
                        .get(project + "/history")
                        .jsonPath()
                        .<String>getList("items.findAll { it.recordType == 'reminder' }.action"))
                .containsExactly("sent", "created");
    }

    @Test
    void a_mailbox_that_is_refused_is_not_tried_again() {
        try (SmtpServer server = server("550 no such mailbox")) {
            send();
            send();
            assertThat(server.received()).isEmpty();
        }
        assertThat(state()).isEqualTo("failed");
        assertThat(read().getString("trouble.code")).isEqualTo("mailbox-refused");
        assertThat(read().getInt("attempts")).isEqualTo(1);
    }

    @Test
    void what_the_server_refuses_for_now_is_tried_again_after_a_pause() {
        try (SmtpServer server = server("451 come back later")) {
            send();
            send();
        }
        assertThat(read().getInt("attempts")).isEqualTo(1);
        assertThat(state()).isEqualTo("prepared");
        let("next_try_at = now()");
        try (SmtpServer server = server("250 OK")) {
            send();
            assertThat(server.received()).hasSize(1);
        }
        assertThat(state()).isEqualTo("sent");
    }

    @Test
    void while_the_server_is_away_nothing_is_lost_and_the_pauses_grow() {
        send();
        assertThat(read().getString("trouble.code")).isEqualTo("server-away");
        assertThat(pause()).isBetween(50L, 60L);
        let("next_try_at = now()");
        send();
        assertThat(pause()).isBetween(290L, 300L);
        let("next_try_at = now(), attempts = " + Reminder.PAUSES.size());
        send();
        assertThat(state()).isEqualTo("failed");
    }

    private long pause() {
        return database.number(Sql.of("select extract(epoch from next_try_at - now()) from reminder"));
    }

    @Test
    void what_was_being_sent_when_an_instance_was_killed_is_sent_again_under_the_same_id() {
        let("state = 'sending', sending_since = now() - interval '9 minutes', attempts = 1");
        try (SmtpServer server = server("250 OK")) {
            send();
            assertThat(server.received()).isEmpty();
            let("sending_since = now() - interval '11 minutes'");
            send();
            assertThat(server.received()).hasSize(1);
            assertThat(server.received().get(0).header()).contains("<reminder-");
        }
        assertThat(state()).isEqualTo("sent");
    }

    @Test
    void what_is_just_being_sent_is_neither_taken_back_nor_said_to_be_sent_by_hand() {
        let("state = 'sending', sending_since = now()");
        Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Match", "\"0\"")
                .delete(reminder)
                .then()
                .statusCode(422)
                .body("violations.code", contains("being-sent"));
    }

    @Test
    void of_several_instances_one_sends_it() {
        try (SmtpServer server = server("250 OK")) {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(this::send),
                            CompletableFuture.runAsync(this::send),
                            CompletableFuture.runAsync(this::send))
                    .join();
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void what_has_waited_for_a_week_is_left_to_be_sent_by_hand() {
        let("created_at = now() - interval '8 days'");
        try (SmtpServer server = server("250 OK")) {
            send();
            assertThat(server.received()).isEmpty();
        }
        assertThat(state()).isEqualTo("prepared");
        assertThat(read().getBoolean("byMail")).isFalse();
    }
}
