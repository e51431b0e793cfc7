package org.passerelle.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.testsupport.ApiTest;
import org.passerelle.testsupport.Person;
import org.passerelle.testsupport.SharedProjects;

/** Files on their way in and out, hostile ones among them. */
@ApiTest
class DocumentUploadTest {
    private static final int MOST = 10 * 1024 * 1024;

    @Inject
    SharedProjects projects;

    private String project;

    @BeforeEach
    void aProject() {
        project = projects.ofPontcharraAndDembela();
    }

    private Response attach(byte[] file, String name) {
        return Attachments.attach(Person.PONTCHARRA_EDITOR, project, Attachments.PHOTO, file, name);
    }

    static Stream<Arguments> refused() {
        byte[] jpeg = TestFiles.jpeg(400, 400);
        return Stream.of(
                arguments(
                        "a page named .pdf",
                        TestFiles.latin1("<html><script>alert(1)</script>"),
                        "a.pdf",
                        "file-type-refused"),
                arguments(
                        "a drawing",
                        TestFiles.latin1("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"a()\"/>"),
                        "a.png",
                        "file-type-refused"),
                arguments(
                        "a PDF and a zip in one",
                        TestFiles.joined(TestFiles.PDF, TestFiles.docx()),
                        "a.pdf",
                        "file-damaged"),
                arguments("a zip bomb", TestFiles.zipBomb(), "a.docx", "file-unpacks-too-large"),
                arguments("half a photo", Arrays.copyOf(jpeg, jpeg.length / 2), "a.jpg", "picture-damaged"),
                arguments("too many pixels", TestFiles.pngThatClaims(30000, 30000), "a.png", "picture-too-large"),
                arguments("something that moves", TestFiles.animatedWebp(), "a.webp", "picture-animated"),
                arguments("macros", TestFiles.docxWithMacros(), "a.docx", "file-with-macros"),
                arguments("nothing", new byte[0], "a.pdf", "file-empty"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void is_refused_and_leaves_nothing_behind(String what, byte[] file, String name, String code) {
        attach(file, name)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations[0].field", equalTo("file"))
                .body("violations[0].code", equalTo(code));
        Person.PONTCHARRA_EDITOR.asks().get(project + "/documents").then().body("items", hasSize(0));
    }

    @Test
    void ten_megabytes_are_taken_and_not_a_byte_more() {
        attach(TestFiles.pdf(MOST), "grand.pdf").then().statusCode(201).body("bytes", equalTo(MOST));
        attach(TestFiles.pdf(MOST + 1), "trop.pdf").then().statusCode(413).contentType("application/problem+json");
        attach(new byte[MOST + 2 * 1024 * 1024], "bien-trop.pdf").then().statusCode(413);
    }

    @Test
    void the_declared_type_and_the_name_are_not_believed() {
        attach(TestFiles.docx(), "photo.png")
                .then()
                .statusCode(201)
                .body("fileName", equalTo("photo.docx"))
                .body("mediaType", containsString("wordprocessingml"));
    }

    @Test
    void a_name_that_leads_elsewhere_leads_nowhere() {
        attach(TestFiles.PDF, "../../../etc/cron.d/x.pdf")
                .then()
                .statusCode(201)
                .body("fileName", equalTo("x.pdf"));
        attach(TestFiles.PDF, "a\u0000b\u202egpj.exe.pdf")
                .then()
                .statusCode(201)
                .body("fileName", equalTo("abgpj.exe.pdf"));
    }

    @Nested
    class AForm {
        @Test
        void without_a_file_is_refused() {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .contentType("multipart/form-data")
                    .multiPart("document", Attachments.PHOTO, "application/json")
                    .post(project + "/documents")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("file"))
                    .body("violations[0].code", equalTo("file-required"));
        }

        @Test
        void without_a_word_about_the_file_is_refused() {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .contentType("multipart/form-data")
                    .multiPart("file", "a.pdf", TestFiles.PDF)
                    .post(project + "/documents")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("document"));
        }

        @Test
        void with_an_unknown_part_or_two_files_is_refused() {
            Attachments.form(Person.PONTCHARRA_EDITOR, Attachments.PHOTO, TestFiles.PDF, "a.pdf")
                    .multiPart("owner", "x")
                    .post(project + "/documents")
                    .then()
                    .statusCode(400)
                    .body("violations[0].field", equalTo("owner"))
                    .body("violations[0].code", equalTo("unknown-property"));
            Attachments.form(Person.PONTCHARRA_EDITOR, Attachments.PHOTO, TestFiles.PDF, "a.pdf")
                    .multiPart("file", "b.pdf", TestFiles.PDF)
                    .post(project + "/documents")
                    .then()
                    .statusCode(400)
                    .body("violations[0].code", equalTo("one-only"));
        }

        @Test
        void of_thousands_of_parts_is_refused() {
            var form = Attachments.form(Person.PONTCHARRA_EDITOR, Attachments.PHOTO, TestFiles.PDF, "a.pdf");
            for (int part = 0; part < 1_001; part++) {
                form.multiPart("part" + part, "x");
            }
            form.post(project + "/documents").then().statusCode(400).contentType("application/problem+json");
        }

        @Test
        void that_is_no_form_is_refused() {
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .body(Attachments.PHOTO)
                    .post(project + "/documents")
                    .then()
                    .statusCode(415);
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .config(RestAssuredConfig.config()
                            .encoderConfig(EncoderConfig.encoderConfig()
                                    .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                    .contentType("multipart/form-data; boundary=x")
                    .body("not a form at all")
                    .post(project + "/documents")
                    .then()
                    .statusCode(400);
        }

        @Test
        void whose_parts_nothing_tells_apart_is_refused() throws Exception {
            for (String type : List.of(
                    "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\"")) {
                HttpResponse<Void> answer = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port
                                                + project.replaceFirst("^https?://[^/]+", "") + "/documents"))
                                        .header("Authorization", "Bearer " + Person.PONTCHARRA_EDITOR.token())
                                        .header("Content-Type", type)
                                        .POST(HttpRequest.BodyPublishers.ofString("--\r\n\r\nx\r\n----\r\n"))
                                        .build(),
                                HttpResponse.BodyHandlers.discarding());
                assertThat(answer.statusCode()).as(type).isEqualTo(400);
            }
        }

        @Test
        void speaks_json_as_strictly_as_a_body() {
            Attachments.attach(
                            Person.PONTCHARRA_EDITOR,
                            project,
                            "{\"category\": \"photo\", \"category\": \"map\", \"titles\": {\"fr\": \"x\"}}",
                            TestFiles.PDF,
                            "a.pdf")
                    .then()
                    .statusCode(400);
            Attachments.attach(Person.PONTCHARRA_EDITOR, project, "not json", TestFiles.PDF, "a.pdf")
                    .then()
                    .statusCode(400)
                    .body("violations[0].code", equalTo("not-json"));
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .contentType("multipart/form-data")
                    .multiPart(new MultiPartSpecBuilder("{\"category\": \"photo\", \"titles\": {\"fr\": \"é\"}}"
                                    .getBytes(StandardCharsets.ISO_8859_1))
                            .controlName("document")
                            .mimeType("application/json")
                            .emptyFileName()
                            .build())
                    .multiPart("file", "a.pdf", TestFiles.PDF)
                    .post(project + "/documents")
                    .then()
                    .statusCode(400)
                    .body("violations[0].code", equalTo("not-utf-8"));
        }
    }

    @Nested
    class TheSameKey {
        @Test
        void attaches_once_even_when_two_come_at_the_same_time() {
            String key = UUID.randomUUID().toString();
            byte[] photo = TestFiles.jpeg(700, 300);
            List<CompletableFuture<Response>> both = IntStream.range(0, 2)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> withKey(key, photo)))
                    .toList();
            List<String> addresses = both.stream()
                    .map(CompletableFuture::join)
                    .peek(answer -> answer.then().statusCode(201))
                    .map(answer -> answer.header("Location"))
                    .distinct()
                    .toList();
            assertThat(addresses).hasSize(1);
            Person.VISITOR.asks().get(project + "/documents").then().body("items", hasSize(1));
            withKey(key, TestFiles.jpeg(700, 301))
                    .then()
                    .statusCode(422)
                    .body("type", containsString("idempotency-key-reused"));
        }

        private Response withKey(String key, byte[] file) {
            return Attachments.form(Person.PONTCHARRA_EDITOR, Attachments.PHOTO, file, "a.jpg")
                    .header("Idempotency-Key", key)
                    .post(project + "/documents");
        }
    }

    @Nested
    class TheContent {
        @Test
        void is_given_back_as_it_came_and_never_as_a_page() {
            Response created = attach(TestFiles.PDF, "Convention signée.pdf");
            Response content = Person.VISITOR.asks().get(created.<String>path("contentUrl"));
            content.then()
                    .statusCode(200)
                    .contentType("application/pdf")
                    .header("Content-Disposition", containsString("attachment; filename=\"Convention signee.pdf\""))
                    .header("Content-Disposition", containsString("filename*=UTF-8''Convention%20sign%C3%A9e.pdf"))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "sandbox; default-src 'none'")
                    .header("Cache-Control", "public, max-age=604800, immutable")
                    .header("Content-Length", String.valueOf(TestFiles.PDF.length));
            assertThat(content.asByteArray()).isEqualTo(TestFiles.PDF);
            assertThat(content.headers().getValues("Content-Security-Policy")).hasSize(1);
            Person.VISITOR
                    .asks()
                    .header("If-None-Match", content.header("ETag"))
                    .get(created.<String>path("contentUrl"))
                    .then()
                    .statusCode(304);
            Person.VISITOR
                    .asks()
                    .get(created.header("Location") + "/content")
                    .then()
                    .header("Cache-Control", "public, max-age=60");
            Person.PONTCHARRA_EDITOR
                    .asks()
                    .get(created.<String>path("contentUrl"))
                    .then()
                    .header("Cache-Control", "private, no-store");
            Person.VISITOR
                    .asks()
                    .head(created.<String>path("contentUrl"))
                    .then()
                    .statusCode(200);
        }

        @Test
        void of_a_picture_comes_in_the_size_asked_for() throws Exception {
            Response created = attach(TestFiles.photoWithPlace(600, 1200), "IMG_1.JPG");
            created.then()
                    .statusCode(201)
                    .body("fileName", equalTo("IMG_1.jpg"))
                    .body("picture.width", equalTo(1200))
                    .body("picture.height", equalTo(600))
                    .body("picture.sizes.size", equalTo(List.of("small", "medium")));
            assertThat(widthOf(created.path("picture.url"))).isEqualTo(1200);
            assertThat(widthOf(created.path("picture.sizes[0].url"))).isEqualTo(480);
            // No copy above the picture itself.
            assertThat(widthOf(created.header("Location") + "/content?size=large"))
                    .isEqualTo(1200);
            String raw = new String(
                    Person.VISITOR
                            .asks()
                            .get(created.<String>path("picture.url"))
                            .asByteArray(),
                    StandardCharsets.ISO_8859_1);
            assertThat(raw).doesNotContain("Exif");
        }

        @Test
        void has_no_sizes_where_it_is_no_picture() {
            Response created = attach(TestFiles.PDF, "a.pdf");
            Person.VISITOR
                    .asks()
                    .get(created.header("Location") + "/content?size=small")
                    .then()
                    .statusCode(400)
                    .body("violations[0].code", equalTo("not-a-picture"));
            Person.VISITOR
                    .asks()
                    .get(created.header("Location") + "/content?size=huge")
                    .then()
                    .statusCode(400)
                    .body("violations[0].code", equalTo("unknown-code"));
        }

        private int widthOf(String address) throws Exception {
            byte[] picture = Person.VISITOR
                    .asks()
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            return javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(picture))
                    .getWidth();
        }
    }
}
