package org.passerelle.security;

import java.util.Set;
import java.util.UUID;

/** A record as far as rights go: which partners it belongs to. */
public interface Guarded {
    /** Partners whose editors may change it. */
    Set<UUID> editingPartners();

    /** Partners whose people may read it before it is published; includes the editing ones. */
    Set<UUID> involvedPartners();

    /** Partners whose admins may share its editing with others; empty where nothing can be shared. */
    default Set<UUID> leadingPartners() {
        return Set.of();
    }

    /**
     * Why the editors of one of the {@link #editingPartners()} may change it: the code of a sentence,
     * 'editor.CODE' in messages/security.
     */
    String editingReason(UUID partner);

    /** True when everybody may read it. */
    boolean isPublished();
}
