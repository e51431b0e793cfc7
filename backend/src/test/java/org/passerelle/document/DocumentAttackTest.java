package org.passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

/** Somebody tries to get through the documents what the documents should not give. */
@ApiTest
class DocumentAttackTest {
    private static final byte[] PDF_THAT_RUNS = TestFiles.latin1("""
            %PDF-1.4
            1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj
            % <html><script>alert(document.domain)</script></html>
            trailer<</Root 1 0 R>>
            %%EOF
            """);

    @Inject
    SharedProjects projects;

    @ConfigProperty(name = "passerelle.documents.folder")
    Path folder;

    private String project;

    @BeforeEach
    void aProject() {
        project = projects.ofPontcharraAndDembela();
    }

    private Response attach(byte[] file, String name) {
        return Attachments.attach(Person.PONTCHARRA_EDITOR, project, Attachments.PHOTO, file, name);
    }

    @Test
    void a_pdf_that_runs_is_given_where_nothing_runs() {
        String address = attach(PDF_THAT_RUNS, "a.html").path("contentUrl");
        for (String accept : List.of("*/*", "text/html", "application/pdf")) {
            Response content = Person.VISITOR.asks().header("Accept", accept).get(address);
            if (content.statusCode() != 406) {
                content.then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .header("Content-Disposition", startsWith("attachment; filename=\"a.pdf\""))
                        .header("Content-Security-Policy", "sandbox; default-src 'none'")
                        .header("X-Content-Type-Options", "nosniff");
            }
        }
    }

    static Stream<Arguments> bombs() {
        byte[] bomb = TestFiles.zipBomb();
        return Stream.of(
                arguments("a text", bomb, "file-unpacks-too-large"),
                arguments("a sheet", TestFiles.openDocumentBomb("spreadsheet"), "file-unpacks-too-large"),
                // Unpacked once, it is small; nobody here unpacks twice.
                arguments(
                        "a bomb in a zip",
                        TestFiles.zip(Map.of("a.zip", TestFiles.latin1Of(bomb))),
                        "file-type-refused"),
                arguments("a size that is not true", TestFiles.zipThatUnderstates(bomb), "file-unpacks-too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void a_bomb_does_not_go_off(String what, byte[] bomb, String code) throws IOException {
        attach(bomb, "a.docx").then().statusCode(422).body("violations[0].code", equalTo(code));
        nothingWaits();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_name_is_only_a_name(String given, String shown) {
        Response created = attach(TestFiles.PDF, given);
        created.then().statusCode(201).body("fileName", equalTo(shown));
        Person.VISITOR
                .asks()
                .get(created.<String>path("contentUrl"))
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("filename*=UTF-8''"))
                .header("X-Pwned", (String) null);
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("a.pdf.exe", "a.pdf.pdf"),
                arguments("a.php%00.pdf", "a.php%00.pdf"),
                arguments("..%2f..%2fetc%2fpasswd", "%2f..%2fetc%2fpasswd.pdf"),
                arguments("C:\\Windows\\evil.bat", "evil.pdf"),
                arguments(".htaccess", "htaccess.pdf"),
                arguments("<img src=x onerror=alert(1)>.pdf", "img src=x onerror=alert(1).pdf"));
    }

    @Test
    void the_same_file_of_many_at_once_is_one_file_and_everybody_has_it() throws IOException {
        byte[] file = TestFiles.pdf(300_000);
        List<Response> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> attach(file, "a" + i + ".pdf")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).extracting(Response::statusCode).containsOnly(201);
        String sha256 = answers.get(0).path("sha256");
        for (Response answer : answers) {
            answer.then().body("sha256", equalTo(sha256));
            assertThat(Person.VISITOR
                            .asks()
                            .get(answer.<String>path("contentUrl"))
                            .asByteArray())
                    .isEqualTo(file);
        }
        assertThat(folder.resolve(sha256.substring(0, 2)).resolve(sha256)).hasBinaryContent(file);
        nothingWaits();
    }

    @Nested
    class WhoKnowsTheAddressOfAFile {
        @Test
        void has_nothing_of_it_once_it_is_for_partners_only_or_withdrawn() {
            Response created = attach(TestFiles.jpeg(700, 300), "a.jpg");
            List<String> addresses = List.of(
                    created.path("contentUrl"),
                    created.path("picture.sizes[0].url"),
                    created.header("Location") + "/content?size=small",
                    created.header("Location"));
            addresses.forEach(
                    address -> Person.VISITOR.asks().get(address).then().statusCode(200));
            String tag = Person.VISITOR.asks().get(addresses.get(0)).header("ETag");

            Response hidden = Person.PONTCHARRA_EDITOR
                    .asks()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", created.header("ETag"))
                    .body("{\"visibility\": \"partners\"}")
                    .patch(created.header("Location"));
            hidden.then().statusCode(200);
            cannotBeHad(addresses, tag, Person.VISITOR);
            cannotBeHad(addresses, tag, Person.CERGY_EDITOR);

            Person.PONTCHARRA_EDITOR
                    .asks()
                    .header("If-Match", hidden.header("ETag"))
                    .delete(created.header("Location"))
                    .then()
                    .statusCode(204);
            cannotBeHad(addresses, tag, Person.VISITOR);
            cannotBeHad(addresses, tag, Person.PONTCHARRA_EDITOR);
        }

        private void cannotBeHad(List<String> addresses, String tag, Person person) {
            for (String address : addresses) {
                person.asks().get(address).then().statusCode(404).header("ETag", (String) null);
                // Nor is it confirmed to who has it already.
                person.asks().header("If-None-Match", tag).get(address).then().statusCode(404);
            }
        }

        @Test
        void gets_by_its_checksum_nothing_that_is_not_its_own() {
            Response hidden = Attachments.pdf(Person.PONTCHARRA_EDITOR, project, Attachments.FOR_PARTNERS);
            Response open = attach(TestFiles.pdf(500), "a.pdf");
            String version = hidden.<String>path("sha256").substring(0, 16);
            Person.VISITOR
                    .asks()
                    .get(open.header("Location") + "/content?v=" + version)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"" + open.path("sha256") + "\"")
                    .header("Cache-Control", "public, max-age=60");
        }
    }

    /** Files of uploads that nobody cleared away. */
    /** The server takes a refused upload away after its answer, not before it. */
    private void nothingWaits() throws IOException {
        Instant patience = Instant.now().plusSeconds(5);
        while (!waiting().isEmpty() && Instant.now().isBefore(patience)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(waiting()).isEmpty();
    }

    private List<Path> waiting() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("incoming"))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .toList();
        }
    }
}
