package org.passerelle.shared.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.Map;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;

/**
 * JSON Merge Patch (RFC 7396) on the input of a record: merged into what the record holds now, read back strictly,
 * validated, and then treated like a PUT, so that absent, null, unknown and read-only all come out right.
 */
@ApplicationScoped
public class MergePatch {
    private final ObjectMapper mapper;
    private final Validator validator;

    MergePatch(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /**
     * @throws ProblemException where the patch is no object, or names what the record does not have
     * @throws ConstraintViolationException where the merged record breaks a bound
     */
    public <T> T apply(JsonNode patch, T current, Class<T> type) {
        if (patch == null || !patch.isObject()) {
            throw new ProblemException(ProblemType.MALFORMED_REQUEST);
        }
        JsonNode merged = merge(mapper.valueToTree(current), patch);
        T result;
        try {
            result = mapper.readValue(mapper.treeAsTokens(merged), type);
        } catch (JsonProcessingException unreadable) {
            throw new MalformedPatch(unreadable);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        var violations = validator.validate(result);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return result;
    }

    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode result = target != null && target.isObject()
                ? (ObjectNode) target
                : com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : patch.properties()) {
            if (field.getValue().isNull()) {
                // An unknown name must be refused, not silently 'removed'.
                if (result.has(field.getKey())) {
                    result.putNull(field.getKey());
                } else {
                    result.set(field.getKey(), field.getValue());
                }
            } else {
                result.set(field.getKey(), merge(result.get(field.getKey()), field.getValue()));
            }
        }
        return result;
    }

    /** Carries the reader's complaint to the mapper that knows how to word it. */
    public static class MalformedPatch extends jakarta.ws.rs.WebApplicationException {
        MalformedPatch(JsonProcessingException cause) {
            super(cause, 400);
        }
    }
}
