package org.passerelle.funding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.passerelle.history.ChangeLog;
import org.passerelle.partner.Partner;
import org.passerelle.project.Project;
import org.passerelle.project.WholeProject;
import org.passerelle.reference.Reference;
import org.passerelle.security.Access;
import org.passerelle.security.Access.Action;
import org.passerelle.shared.problem.RuleBroken;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Writes funding lines by the rules, whoever brings them: the API, an import, the demo records. */
@ApplicationScoped
public class FundingWriting {
    /** More lines than any project of the field has; a project's lines are read in one piece. */
    static final int MOST_LINES = 1000;

    private final ChangeLog changes;
    private final Reference reference;
    private final Access access;
    private final Database database;
    private final WholeProject whole;

    FundingWriting(ChangeLog changes, Reference reference, Access access, Database database, WholeProject whole) {
        this.changes = changes;
        this.reference = reference;
        this.access = access;
        this.database = database;
        this.whole = whole;
    }

    /** @throws RuleBroken where a rule of the line refuses it, or the project has all the lines it can take */
    public FundingLine create(Project project, FundingLineInput input) {
        if (database.number(Sql.of("select count(*) from funding_line where project_id = ?", project.id()))
                >= MOST_LINES) {
            throw new RuleBroken("", "too-many-funding-lines", MOST_LINES);
        }
        FundingLine line = new FundingLine(project, checked(input, null));
        changes.created(line);
        whole.touch(project);
        return line;
    }

    public void change(FundingLine line, FundingLineInput input) {
        FundingLineInput wanted = checked(input, line.input().funderId());
        Instant before = line.updatedAt();
        changes.changed(line, now -> line.apply(wanted));
        if (!line.updatedAt().equals(before)) {
            whole.touch(line.project());
        }
    }

    /** Removes a line; the history keeps what it was. */
    public void remove(FundingLine line) {
        changes.removed(line);
        whole.touch(line.project());
    }

    /**
     * Ties every line of a project that names this funder freely to a partner; accents and capitals do not matter.
     *
     * @throws RuleBroken where no line has that name, or the partner is none the caller can read
     */
    public void tie(Project project, String funderName, UUID partnerId) {
        UUID partner = kept("partnerId", partnerId, null);
        List<UUID> lines = database.list(
                Sql.of(
                        "select id from funding_line where project_id = ? and plain(funder_name) = plain(?) order by id",
                        project.id(),
                        funderName.strip()),
                row -> row.getObject(1, UUID.class));
        if (lines.isEmpty()) {
            throw new RuleBroken("funderName", "no-line-of-that-funder", funderName);
        }
        FundingLine.<FundingLine>list("id in ?1", lines)
                .forEach(line -> changes.changed(line, now -> line.tieTo(partner)));
        whole.touch(project);
    }

    /** @param known the funder the line has already: nobody need be able to open its page to change the rest */
    private FundingLineInput checked(FundingLineInput input, UUID known) {
        reference.requireCurrency("amount.currency", input.amount().currency());
        if (input.funderId() == null) {
            return input;
        }
        UUID funder = kept("funderId", input.funderId(), known);
        return new FundingLineInput(
                funder,
                input.funderName(),
                input.year(),
                input.amount(),
                input.kind(),
                input.state(),
                input.side(),
                input.levies(),
                input.note(),
                input.source());
    }

    /** The partner itself, or the one it was merged into. */
    private UUID kept(String field, UUID id, UUID known) {
        Partner partner = Partner.findById(id);
        if (partner != null && partner.mergedInto() != null) {
            partner = Partner.findById(partner.mergedInto());
        }
        boolean named = partner != null
                && (id.equals(known) || access.decide(Action.READ, partner).allowed());
        if (!named) {
            throw new RuleBroken(field, "unknown-funder");
        }
        return partner.id();
    }
}
