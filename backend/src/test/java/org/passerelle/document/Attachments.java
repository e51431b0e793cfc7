package org.passerelle.document;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.passerelle.testsupport.Person;

/** Documents that tests attach through the API, as a person would. */
final class Attachments {
    static final String PHOTO = "{\"category\": \"photo\", \"titles\": {\"fr\": \"Borne-fontaine\"}}";
    static final String FOR_PARTNERS =
            "{\"category\": \"minutes\", \"titles\": {\"fr\": \"Compte rendu\"}, \"visibility\": \"partners\"}";

    /** Names of files in UTF-8. */
    private static final RestAssuredConfig AS_BROWSERS_DO = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));

    private Attachments() {}

    /** A form with the file and what is said about it. */
    static RequestSpecification form(Person person, String document, byte[] file, String name) {
        return person.asks()
                .config(AS_BROWSERS_DO)
                .contentType("multipart/form-data")
                .multiPart(new MultiPartSpecBuilder(document)
                        .controlName("document")
                        .mimeType("application/json")
                        .charset("UTF-8")
                        .build())
                .multiPart(new MultiPartSpecBuilder(file)
                        .controlName("file")
                        .fileName(name)
                        .mimeType("application/octet-stream")
                        .build());
    }

    static Response attach(Person person, String record, String document, byte[] file, String name) {
        return form(person, document, file, name).post(record + "/documents");
    }

    /** A public PDF, as the answer to the POST. */
    static Response pdf(Person person, String record, String document) {
        return attach(person, record, document, TestFiles.PDF, "Rapport d'étape.pdf");
    }
}
