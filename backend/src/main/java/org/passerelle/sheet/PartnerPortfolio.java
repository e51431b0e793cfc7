package org.passerelle.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.passerelle.project.ProjectView.Place;
import org.passerelle.shared.money.Money;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.text.Term;
import org.passerelle.shared.text.Texts;
import org.passerelle.shared.time.PreciseDate;

/** All that a partner takes part in and is public, in one reading. */
@ApplicationScoped
class PartnerPortfolio {
    private static final String PORTFOLIO = """
            with reader (lang, today, own) as (values (?::text, ?::date, ?::uuid)),
            mine as (select j.*, pp.roles from reader, project j join project_partner pp on pp.project_id = j.id
                where pp.partner_id = reader.own and j.publication = 'published')
            select json_build_object(
                'projects', (select coalesce(json_agg(json_build_object('titles', m.titles,
                        'status', term_json('project-statuses', shown_status(m.status, m.starts, m.ends, reader.today), reader.lang),
                        'start', precise_date(m.starts, m.starts_precision), 'end', precise_date(m.ends, m.ends_precision),
                        'openEnded', m.open_ended, 'lengthMonths', m.length_months,
                        'roles', (select json_agg(term_json('partner-roles', r, reader.lang)) from unnest(m.roles) r),
                        'funding', (select coalesce(json_agg(money(f.amount, f.currency) order by f.amount desc), '[]')
                            from (select sum(amount) amount, currency from funding_line where project_id = m.id group by currency) f))
                    order by m.starts desc nulls last, m.id), '[]') from mine m),
                'places', (select coalesce(json_agg(json_build_object('name', l.name, 'country', country_json(l.country, reader.lang),
                        'side', l.side, 'latitude', l.latitude, 'longitude', l.longitude)), '[]')
                    from mine m join project_place l on l.project_id = m.id where l.latitude is not null),
                'agreements', (select coalesce(json_agg(json_build_object('titles', a.titles,
                        'starts', precise_date(a.starts, a.starts_precision), 'ends', precise_date(a.ends, a.ends_precision),
                        'openEnded', a.open_ended, 'roles', ap.roles) order by a.starts desc nulls last, a.id), '[]')
                    from (select agreement_id, json_agg(term_json('party-roles', role, reader.lang)) roles
                        from reader, agreement_party where partner_id = reader.own group by agreement_id) ap
                    join agreement a on a.id = ap.agreement_id where a.publication = 'published'))
            from reader""";

    private final Database database;
    private final SheetJson json;
    private final Clock clock;

    PartnerPortfolio(Database database, SheetJson json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param projects the latest first
     * @param places of those projects, where they have coordinates
     */
    record Portfolio(
            @NotNull List<Part> projects,
            @NotNull List<Place> places,
            @NotNull List<Frame> agreements) {}

    /** A project with what the partner is in it. */
    record Part(
            Texts titles,
            Term status,
            PreciseDate start,
            PreciseDate end,
            boolean openEnded,
            Integer lengthMonths,
            List<Term> roles,
            List<Money> funding) {}

    /** An agreement with what the partner is in it. */
    record Frame(Texts titles, PreciseDate starts, PreciseDate ends, boolean openEnded, List<Term> roles) {}

    Portfolio of(UUID partner, String lang) {
        return json.read(
                database.text(Sql.of(PORTFOLIO, lang, LocalDate.now(clock).toString(), partner))
                        .orElseThrow(),
                Portfolio.class);
    }
}
