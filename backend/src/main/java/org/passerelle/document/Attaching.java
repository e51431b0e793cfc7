package org.passerelle.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.passerelle.document.upload.Upload;
import org.passerelle.document.upload.UploadForm;
import org.passerelle.document.upload.Uploads;
import org.passerelle.security.Access;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.web.Answers;
import org.passerelle.shared.web.IdempotentAnswers;
import org.passerelle.shared.web.MultipartForm;

/** Attaches an uploaded file to a record: right, form, file, and only then the transaction. */
@ApplicationScoped
public class Attaching {
    private final DocumentOwners owners;
    private final DocumentReads reads;
    private final DocumentWriting writing;
    private final UploadForm forms;
    private final Uploads uploads;
    private final IdempotentAnswers idempotent;
    private final Access access;
    private final Answers answers;
    private final ObjectMapper mapper;

    Attaching(
            DocumentOwners owners,
            DocumentReads reads,
            DocumentWriting writing,
            UploadForm forms,
            Uploads uploads,
            IdempotentAnswers idempotent,
            Access access,
            Answers answers,
            ObjectMapper mapper) {
        this.owners = owners;
        this.reads = reads;
        this.writing = writing;
        this.forms = forms;
        this.uploads = uploads;
        this.idempotent = idempotent;
        this.access = access;
        this.answers = answers;
        this.mapper = mapper;
    }

    Response list(RecordType type, String id) {
        DocumentOwners.Found found = owners.find(type, id);
        return found.moved()
                ? answers.moved("/api/v1/" + type.path() + "/" + found.record().slug() + "/documents")
                : answers.content(reads.ofRecord(
                        type, found.record().id(), access.readsUnpublished(found.guarded()), answers.language()));
    }

    Response add(RecordType type, String id, MultipartFormDataInput form) throws Exception {
        owners.toEdit(type, id);
        FormValue file = forms.file(form, MultipartForm.DOCUMENT);
        DocumentInput input = forms.described(form, DocumentInput.class);
        try (Upload upload = uploads.prepare(file)) {
            List<String> same =
                    List.of("addDocument", mapper.writeValueAsString(input), upload.name(), upload.received());
            return QuarkusTransaction.requiringNew()
                    .call(() -> idempotent.once(same, () -> attached(type, id, input, upload)));
        }
    }

    private Response attached(RecordType type, String id, DocumentInput input, Upload upload) {
        Document document = writing.attach(owners.toEdit(type, id), input, upload);
        return answers.created(
                "/api/v1/documents/" + document.id(), reads.one(document.id(), answers.language()), document.version());
    }
}
