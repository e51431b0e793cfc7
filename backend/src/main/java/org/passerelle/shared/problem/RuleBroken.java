package org.passerelle.shared.problem;

import java.util.List;

/**
 * A rule of the domain refuses what was asked. It knows no HTTP: it names the field, a stable code, and what the message
 * needs; the answer becomes 422.
 */
public class RuleBroken extends RuntimeException {
    private final List<Violation> violations;

    /**
     * @param field path of the field in the input, as 'fundingLines[3].amount'; empty for the whole record
     * @param code stable code, key of the message in the caller's language
     * @param args what the message shows
     */
    public RuleBroken(String field, String code, Object... args) {
        super(code + " at " + field);
        this.violations = List.of(new Violation(field, code, List.of(args)));
    }

    public RuleBroken(List<Violation> violations) {
        super(violations.toString());
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }

    /** The same refusal seen from the record that holds the part: 'value' inside 'start' is 'start.value'. */
    public RuleBroken under(String field) {
        return new RuleBroken(violations.stream().map(v -> v.under(field)).toList());
    }

    /** One thing wrong with one field. */
    public record Violation(String field, String code, List<Object> args) {
        Violation under(String parent) {
            return new Violation(field.isEmpty() ? parent : parent + "." + field, code, args);
        }
    }
}
