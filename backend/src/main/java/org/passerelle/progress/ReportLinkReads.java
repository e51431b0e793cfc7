package org.passerelle.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Personal links as JSON, straight from PostgreSQL. */
@ApplicationScoped
public class ReportLinkReads {
    private static final String LINK = """
            json_build_object('id', k.id, 'version', k.version, 'projectId', k.project_id, 'partner', partner_brief(k.partner_id),
                'label', k.label, 'expiresOn', k.expires_on,
                'alive', k.withdrawn_at is null and k.expires_on >= day.today,
                'reports', (select count(*) from progress_report r where r.link_id = k.id), 'createdAt', instant(k.created_at))""";

    private static final String DAY = "with day (today) as (select ?::date) select ";

    private final Database database;
    private final ValuesDueReads due;
    private final Clock clock;

    ReportLinkReads(Database database, ValuesDueReads due, Clock clock) {
        this.database = database;
        this.due = due;
        this.clock = clock;
    }

    /** The links of a partner for a project, JSON as {@link ReportLinkView.OfProject}. */
    public String ofProject(UUID projectId, UUID partnerId) {
        return database.text(Sql.of(
                        DAY + "json_build_object('items', coalesce(json_agg(" + LINK + " order by k.id desc), '[]'))"
                                + " from day, report_link k where k.project_id = ? and k.partner_id = ?",
                        today(),
                        projectId,
                        partnerId))
                .orElseThrow();
    }

    /** One link, JSON as {@link ReportLinkView}. */
    public String link(UUID id) {
        return database.text(Sql.of(DAY + LINK + " from day, report_link k where k.id = ?", today(), id))
                .orElseThrow();
    }

    /** A new link with its secret, JSON as {@link ReportLinkView.Created}. */
    public String created(UUID id, String secret) {
        return database.text(Sql.of(
                        DAY + "json_build_object('link', " + LINK
                                + ", 'secret', ?::text) from day, report_link k where k.id = ?",
                        today(),
                        secret,
                        id))
                .orElseThrow();
    }

    /** What its holder needs, JSON as {@link ReportLinkView.Form}; lang is the language of labels. */
    public String form(ReportLink link, String lang) {
        return database.text(Sql.of("""
                        select json_build_object('projectId', j.id, 'project', j.titles, 'partner', partner_brief(k.partner_id),
                            'expiresOn', k.expires_on, 'due', ?::json -> 'items')
                        from report_link k join project j on j.id = k.project_id where k.id = ?""", due.ofProject(link.project().id(), lang), link.id()))
                .orElseThrow();
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock));
    }
}
