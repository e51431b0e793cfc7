package org.passerelle.progress;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.passerelle.document.Document;
import org.passerelle.document.DocumentReads;
import org.passerelle.document.upload.Upload;
import org.passerelle.document.upload.UploadForm;
import org.passerelle.document.upload.Uploads;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.IdempotentAnswers;
import org.passerelle.shared.web.MultipartForm;

/** Adds an uploaded picture to a report: right, form, picture, and only then the transaction. */
@ApplicationScoped
class PhotoAttaching {
    private final ReportPhotos photos;
    private final DocumentReads reads;
    private final UploadForm forms;
    private final Uploads uploads;
    private final IdempotentAnswers idempotent;
    private final Answers answers;
    private final ObjectMapper mapper;

    PhotoAttaching(
            ReportPhotos photos,
            DocumentReads reads,
            UploadForm forms,
            Uploads uploads,
            IdempotentAnswers idempotent,
            Answers answers,
            ObjectMapper mapper) {
        this.photos = photos;
        this.reads = reads;
        this.forms = forms;
        this.uploads = uploads;
        this.idempotent = idempotent;
        this.answers = answers;
        this.mapper = mapper;
    }

    /** @param report the report, where the caller may change it: asked before the file is looked into, and again after */
    Response add(Supplier<ProgressReport> report, MultipartFormDataInput form) throws Exception {
        return add(report, form, photo -> reads.one(photo, answers.language()));
    }

    /** Like {@link #add(Supplier, MultipartFormDataInput)} for those who are answered less. */
    Response add(Supplier<ProgressReport> report, MultipartFormDataInput form, Function<UUID, String> told)
            throws Exception {
        report.get();
        FormValue file = forms.file(form, MultipartForm.DOCUMENT);
        ReportPhotoInput input = forms.described(form, ReportPhotoInput.class);
        try (Upload upload = uploads.preparePicture(file)) {
            List<String> same = List.of(
                    "addProgressReportPhoto", mapper.writeValueAsString(input), upload.name(), upload.received());
            return QuarkusTransaction.requiringNew()
                    .call(() -> idempotent.once(same, () -> attached(report.get(), input, upload, told)));
        }
    }

    private Response attached(
            ProgressReport report, ReportPhotoInput input, Upload upload, Function<UUID, String> told) {
        Document photo = photos.attach(report, input, upload);
        return answers.created("/api/v1/documents/" + photo.id(), told.apply(photo.id()), photo.version());
    }
}
