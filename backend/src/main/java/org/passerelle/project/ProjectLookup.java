package org.passerelle.project;

import jakarta.enterprise.context.ApplicationScoped;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.record.Slugs;

/** Finds a project by what stands in an address, as far as the caller may know of it. */
@ApplicationScoped
public class ProjectLookup {
    private final Slugs slugs;
    private final Access access;

    ProjectLookup(Slugs slugs, Access access) {
        this.slugs = slugs;
        this.access = access;
    }

    /**
     * A project the caller may read.
     *
     * @param moved true where the address is an old one
     */
    public record Found(Project project, boolean moved) {}

    /** @throws ProblemException 404 where there is none the caller may know of */
    public Found find(String idOrSlug) {
        Slugs.Address address = slugs.resolve(RecordType.PROJECT, idOrSlug).orElseThrow(ProblemException::notFound);
        Project project = Project.findById(address.id());
        if (project == null || !access.decide(Action.READ, project).allowed()) {
            throw ProblemException.notFound();
        }
        return new Found(project, address.former());
    }

    /** @throws ProblemException 404 as {@link #find}; 403 where only the right is missing */
    public Project require(String idOrSlug, Action action) {
        Project project = find(idOrSlug).project();
        access.require(action, project);
        return project;
    }

    /** True for those who see what readers do not: unpublished relatives, the reason of a return. */
    public boolean privy(Project project) {
        return access.caller().moderates()
                || access.decide(Action.EDIT, project).allowed();
    }
}
