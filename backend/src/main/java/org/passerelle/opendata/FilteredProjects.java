package org.passerelle.opendata;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import org.passerelle.project.ProjectFilter;
import org.passerelle.project.ProjectReads;
import org.passerelle.security.Access;
import org.passerelle.shared.sql.Sql;

/** The projects a filter selects for this caller: the set that map, facets, figures and exports are about. */
@RequestScoped
class FilteredProjects {
    private final Access access;
    private final ProjectReads reads;

    FilteredProjects(Access access, ProjectReads reads) {
        this.access = access;
        this.reads = reads;
    }

    /** The condition on table project, alias j, as the list of projects has it. */
    Sql where(ProjectFilter filter) {
        reads.requireKnown(filter);
        return filter.where(readable(), today());
    }

    /** What this caller may read of table project, alias j, for a filter that is taken apart. */
    Sql readable(ProjectFilter filter) {
        reads.requireKnown(filter);
        return readable();
    }

    private Sql readable() {
        return access.readable("j", ProjectReads.INVOLVED);
    }

    /** The day statuses are judged on. */
    LocalDate today() {
        return reads.today();
    }
}
