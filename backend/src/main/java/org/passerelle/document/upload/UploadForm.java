package org.passerelle.document.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.web.MultipartForm;

/** Reads the parts of a form as strictly as JSON is read elsewhere: each once, none unknown, none missing. */
@ApplicationScoped
public class UploadForm {
    /** Largest file, in bytes. */
    public static final long MOST_BYTES = MultipartForm.MOST_BYTES;

    private final ObjectMapper mapper;
    private final Validator validator;

    UploadForm(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /**
     * The file of a form.
     *
     * @throws ProblemException malformed where a part is missing, unknown or doubled; body-too-large above the limit
     */
    public FormValue file(MultipartFormDataInput form, String... others) throws IOException {
        Set<String> known = new java.util.HashSet<>(List.of(others));
        known.add(MultipartForm.FILE);
        for (Map.Entry<String, Collection<FormValue>> part : form.getValues().entrySet()) {
            if (!known.contains(part.getKey())) {
                throw malformed(part.getKey(), "unknown-property");
            }
            if (part.getValue().size() > 1) {
                throw malformed(part.getKey(), "one-only");
            }
        }
        FormValue file = only(form, MultipartForm.FILE);
        if (file == null || !file.isFileItem()) {
            throw malformed(MultipartForm.FILE, "file-required");
        }
        if (file.getFileItem().getFileSize() > MOST_BYTES) {
            throw new ProblemException(ProblemType.BODY_TOO_LARGE);
        }
        return file;
    }

    /**
     * The part that says something about the file, as JSON.
     *
     * @throws ConstraintViolationException where it breaks a bound
     * @throws ProblemException malformed where it is missing or is no UTF-8
     */
    public <T> T described(MultipartFormDataInput form, Class<T> type) throws IOException {
        FormValue part = only(form, MultipartForm.DOCUMENT);
        if (part == null) {
            throw malformed(MultipartForm.DOCUMENT, "required");
        }
        String text = text(part);
        if (text.indexOf('\uFFFD') >= 0) {
            // What stands there for bytes that are no text.
            throw malformed(MultipartForm.DOCUMENT, "not-utf-8");
        }
        T described;
        try {
            described = mapper.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new WebApplicationException(unreadable, 400);
        }
        if (described == null) {
            throw malformed(MultipartForm.DOCUMENT, "required");
        }
        var violations = validator.validate(described);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return described;
    }

    /** Some clients send JSON as a file, which browsers do for what has a content type of its own. */
    private static String text(FormValue part) throws IOException {
        if (!part.isFileItem()) {
            return part.getValue();
        }
        byte[] bytes = part.getFileItem().getInputStream().readNBytes(MultipartForm.MOST_TEXT + 1);
        if (bytes.length > MultipartForm.MOST_TEXT) {
            throw new ProblemException(ProblemType.BODY_TOO_LARGE);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static FormValue only(MultipartFormDataInput form, String name) {
        Collection<FormValue> values = form.getValues().get(name);
        return values == null || values.isEmpty() ? null : values.iterator().next();
    }

    private static ProblemException malformed(String field, String code) {
        return new ProblemException(
                ProblemType.MALFORMED_REQUEST,
                List.of(new RuleBroken.Violation(field, code, List.of())),
                Map.of(),
                List.of());
    }
}
