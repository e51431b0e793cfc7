package org.passerelle.project;

import java.util.UUID;

/** A part of a project that another package keeps and that can be asked for with the project, as its funding. */
public interface ProjectPart {
    /** The name in include= and in the answer, as 'funding'. */
    String name();

    /** The part as JSON. */
    String json(UUID projectId, String lang);
}
