package org.passerelle.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.EntityTag;

/** Gives a sheet out as a file, and makes it only for readers who do not have it. */
@RequestScoped
class SheetAnswers {
    /** Points of text, from roomy to tight. */
    private static final String[] SIZES = {"9", "8.2", "7.5"};

    private static final int SHEETS = 2;

    private final PdfWriter writer;
    private final Answers answers;
    private final HttpHeaders headers;

    SheetAnswers(PdfWriter writer, Answers answers, HttpHeaders headers) {
        this.writer = writer;
        this.answers = answers;
        this.headers = headers;
    }

    /** A sheet before it is made: a page of XHTML for each size of text. */
    interface Sheet {
        /** The record's name in addresses, which the file carries too. */
        String slug();

        String xhtml(String size);
    }

    /** To where the record is now. */
    Response moved(String address) {
        return answers.moved(address);
    }

    Response of(Sheet sheet) {
        String roomy = sheet.xhtml(SIZES[0]);
        // Two sheets of the same state are alike, not equal: a PDF has the time it was made in it.
        String tag = EntityTag.ofContent(roomy.getBytes(StandardCharsets.UTF_8));
        Response.ResponseBuilder answer = EntityTag.listed(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), tag)
                ? Response.notModified()
                : Response.ok(
                                writer.fitting(SHEETS, SIZES.length, i -> i == 0 ? roomy : sheet.xhtml(SIZES[i])),
                                "application/pdf")
                        .header(HttpHeaders.CONTENT_LANGUAGE, answers.language())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"" + sheet.slug() + "-" + answers.language() + ".pdf\"");
        return answer.header(HttpHeaders.ETAG, "W/" + tag).build();
    }
}
