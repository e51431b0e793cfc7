package org.passerelle.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.World;

/** Eight at once. */
@ApiTest
class RacesTest {
    private static final String EVENT =
            "{\"kind\": \"meeting\", \"titles\": {\"fr\": \"%s\"}, \"starts\": {\"value\": \"2024\", \"precision\": \"year\"}}";

    @Inject
    World world;

    @BeforeEach
    void partners() {
        world.pontcharra();
    }

    private static List<Response> eightTimes(Callable<Response> call) throws Exception {
        Person.PONTCHARRA_EDITOR.token();
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : eight.invokeAll(Collections.nCopies(8, call))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            eight.shutdown();
        }
    }

    private static Response create(String title) {
        return Person.PONTCHARRA_EDITOR.asks().body(EVENT.formatted(title)).post("/api/v1/events");
    }

    @Test
    void of_writers_who_say_the_same_one_wins_and_the_others_are_told() throws Exception {
        String title = "Course " + UUID.randomUUID();
        Response created = create(title);
        List<Response> answers = eightTimes(() -> Person.PONTCHARRA_EDITOR
                .asks()
                .header("If-Match", created.header("ETag"))
                .body(EVENT.formatted(title))
                .put(created.header("Location")));
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .containsOnly(200, 412);
        answers.stream().filter(a -> a.statusCode() == 412).forEach(late -> assertThat(late.contentType())
                .startsWith("application/problem+json"));
    }

    @Test
    void records_begun_under_one_title_get_addresses_of_their_own() throws Exception {
        String title = "Rencontre " + UUID.randomUUID();
        List<Response> answers = eightTimes(() -> create(title));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(a -> a.<String>path("slug"))).doesNotHaveDuplicates();
    }

    @Test
    void one_key_makes_one_record() throws Exception {
        String title = "Clé " + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        List<Response> answers = eightTimes(() -> Person.PONTCHARRA_EDITOR
                .asks()
                .header("Idempotency-Key", key)
                .body(EVENT.formatted(title))
                .post("/api/v1/events"));
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        assertThat(answers.stream().map(a -> a.<String>path("id")).distinct()).hasSize(1);
    }
}
