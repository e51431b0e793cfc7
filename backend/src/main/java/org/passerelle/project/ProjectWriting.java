package org.passerelle.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.passerelle.history.ChangeLog;
import org.passerelle.partner.ReadablePartners;
import org.passerelle.reference.Reference;
import org.passerelle.security.Access;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Writes projects by the rules, whoever brings them: the API, an import, the demo records. */
@ApplicationScoped
public class ProjectWriting {
    private final ChangeLog changes;
    private final Slugs slugs;
    private final Reference reference;
    private final ReadablePartners partners;
    private final Database database;
    private final Access access;
    private final Clock clock;

    ProjectWriting(
            ChangeLog changes,
            Slugs slugs,
            Reference reference,
            ReadablePartners partners,
            Database database,
            Access access,
            Clock clock) {
        this.changes = changes;
        this.slugs = slugs;
        this.reference = reference;
        this.partners = partners;
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /**
     * @param registeredBy the partner it is done for; it must lead the project. Null for the platform itself
     * @throws RuleBroken where a rule refuses it
     */
    public Project create(ProjectInput input, UUID registeredBy) {
        checkReferences(input, null, Set.of());
        if (registeredBy != null && !leads(input, registeredBy)) {
            throw new RuleBroken("partners", "own-partner-must-lead");
        }
        Project project = new Project(input, LocalDate.now(clock));
        project.registeredBy(registeredBy);
        project.rename(slugs.free(RecordType.PROJECT, input.titles().in("fr")));
        changes.created(project);
        noteStatus(project);
        index(project);
        return project;
    }

    /** @throws RuleBroken where a rule refuses it; the last lead cannot be taken out */
    public void change(Project project, ProjectInput input) {
        checkReferences(input, project.id(), project.involvedPartners());
        if (!project.leadingPartners().isEmpty()
                && input.partners().stream().noneMatch(p -> p.roles().contains(PartnerRole.LEAD))) {
            throw new RuleBroken("partners", "lead-required");
        }
        ProjectStatus before = project.status();
        changes.changed(project, now -> project.apply(input, LocalDate.now(clock)));
        if (project.status() != before) {
            noteStatus(project);
        }
        index(project);
    }

    /** Lets another partner's editors change the project, or takes it back. */
    public void shareEditing(Project project, UUID partner, boolean shared) {
        changes.step(
                project,
                shared ? "editing-shared" : "editing-taken-back",
                Map.of("partnerId", partner),
                now -> project.shareEditing(partner, shared));
    }

    /** 'Still true', said by a partner today. */
    public void confirm(Project project, UUID partner) {
        database.change(Sql.of(
                "insert into project_confirmation (project_id, partner_id, confirmed_at) values (?, ?, ?) "
                        + "on conflict (project_id, partner_id) do update set confirmed_at = excluded.confirmed_at",
                project.id(),
                partner,
                Timestamp.from(clock.instant())));
    }

    private void noteStatus(Project project) {
        database.change(Sql.of(
                "insert into project_status_change (project_id, changed_at, status, reasons) select id, updated_at, status, status_reasons from project where id = ?",
                project.id()));
    }

    private static boolean leads(ProjectInput input, UUID partner) {
        return input.partners().stream()
                .anyMatch(p -> p.partnerId().equals(partner) && p.roles().contains(PartnerRole.LEAD));
    }

    private void checkReferences(ProjectInput input, UUID self, Set<UUID> knownPartners) {
        for (int i = 0; i < input.themes().size(); i++) {
            reference.requireTheme(
                    "themes[" + i + "].code", input.themes().get(i).code());
        }
        for (int i = 0; i < input.places().size(); i++) {
            reference.requireCountry(
                    "places[" + i + "].country", input.places().get(i).country());
        }
        partners.requireNameable(
                input.partners().stream()
                        .map(ProjectInput.Participation::partnerId)
                        .toList(),
                knownPartners,
                i -> "partners[" + i + "].partnerId");
        requireReadable(
                "agreementId",
                "agreement",
                input.agreementId(),
                "select ap.agreement_id from agreement_party ap where ap.partner_id = any (?)");
        requireReadable("parentId", "project", input.parentId(), ProjectReads.INVOLVED);
        requireReadable("followsId", "project", input.followsId(), ProjectReads.INVOLVED);
        if (self != null) {
            requireNoCircle("parentId", "parent_id", self, input.parentId());
            requireNoCircle("followsId", "follows_id", self, input.followsId());
        }
    }

    private void requireReadable(String field, String table, UUID id, String involved) {
        if (id != null
                && database.number(Sql.of("select count(*) from " + table + " r where r.id = ?", id)
                                .and(access.readable("r", involved)))
                        == 0) {
            throw new RuleBroken(field, "unknown-record");
        }
    }

    /** @param column parent_id or follows_id, both ours */
    private void requireNoCircle(String field, String column, UUID self, UUID wanted) {
        if (wanted == null) {
            return;
        }
        long circles = database.number(Sql.of("""
                with recursive up (id) as (
                    select ?::uuid union select p.%1$s from project p join up on p.id = up.id where p.%1$s is not null)
                select count(*) from up where id = ?""".formatted(column), wanted, self));
        if (circles > 0) {
            throw new RuleBroken(field, "goes-in-a-circle");
        }
    }

    private void index(Project project) {
        database.text(Sql.of("select index_project(?)::text", project.id()));
    }
}
