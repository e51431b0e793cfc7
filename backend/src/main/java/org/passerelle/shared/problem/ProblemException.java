package org.passerelle.shared.problem;

import java.util.List;
import java.util.Map;

/** Ends a request with a problem (RFC 9457). */
public class ProblemException extends RuntimeException {
    private final ProblemType type;
    private final List<RuleBroken.Violation> violations;
    private final Map<String, Object> extensions;
    private final List<Object> args;

    public ProblemException(ProblemType type, Object... args) {
        this(type, List.of(), Map.of(), List.of(args));
    }

    public ProblemException(
            ProblemType type,
            List<RuleBroken.Violation> violations,
            Map<String, Object> extensions,
            List<Object> args) {
        super(type.code() + " " + args + " " + violations);
        this.type = type;
        this.violations = violations;
        this.extensions = extensions;
        this.args = args;
    }

    /** A query parameter or header that cannot be read. */
    public static ProblemException badParameter(String name, String code, Object... args) {
        return new ProblemException(
                ProblemType.BAD_PARAMETER,
                List.of(new RuleBroken.Violation(name, code, List.of(args))),
                Map.of(),
                List.of(name));
    }

    public static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }

    public ProblemType type() {
        return type;
    }

    public List<RuleBroken.Violation> violations() {
        return violations;
    }

    /** Members beside the standard ones, as 'current' of a stale version. */
    public Map<String, Object> extensions() {
        return extensions;
    }

    /** What the detail sentence shows. */
    public List<Object> args() {
        return args;
    }
}
