package org.passerelle.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.passerelle.shared.problem.ProblemException;

/** Puts a whole project together for one call. */
@ApplicationScoped
public class ProjectParts {
    /** Names of the contract that need no include, since a project always carries them. */
    private static final Set<String> ALWAYS_THERE = Set.of("partners", "agreements");

    private final Map<String, ProjectPart> parts = new HashMap<>();

    ProjectParts(@Any Instance<ProjectPart> known) {
        known.forEach(part -> parts.put(part.name(), part));
    }

    /**
     * @param include names separated by commas; null for none
     * @param view the project as JSON, an object
     * @throws ProblemException where a name is unknown
     */
    public String with(String include, UUID id, String lang, String view) {
        if (include == null || include.isBlank()) {
            return view;
        }
        StringBuilder whole = new StringBuilder(view);
        whole.setLength(whole.length() - 1);
        for (String name : new LinkedHashSet<>(List.of(include.split(",", -1)))) {
            ProjectPart part = parts.get(name);
            if (part != null) {
                whole.append(",\"").append(name).append("\":").append(part.json(id, lang));
            } else if (!ALWAYS_THERE.contains(name)) {
                throw ProblemException.badParameter("include", "unknown-code");
            }
        }
        return whole.append('}').toString();
    }
}
