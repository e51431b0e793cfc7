package org.passerelle.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.record.Publication;
import org.passerelle.shared.record.Slugs;
import org.passerelle.shared.sql.FullText;
import org.passerelle.shared.sql.Sql;

/** What each filter of projects means in SQL, on table project, alias j. */
final class ProjectConditions {
    /** How old the last confirmation of project j is on day %s. */
    private static final String LAST_CONFIRMATION =
            "confirmation_age((select max(said.confirmed_at) from project_confirmation said where said.project_id = j.id), %s)";

    private static final String DEGREES = "-?\\d{1,3}(\\.\\d{1,15})?";

    private ProjectConditions() {}

    static Sql common(ProjectFilter filter, Sql readable, LocalDate today) {
        Sql where = Sql.of("true").and(readable).and(publication(filter.publications));
        if (given(filter.partners)) {
            where.and(participation(filter.partners, null));
        }
        if (given(filter.editors)) {
            where.and(editedBy(filter.editors));
        }
        if (given(filter.funders)) {
            where.and(Sql.of("j.id in (select f.project_id from funding_line f where f.funder_id in (")
                    .add(records("partner", filter.funders))
                    .add("))"));
        }
        if (given(filter.agreements)) {
            // Which projects hang under an agreement that is not published is nobody's business but theirs.
            where.and(
                    Sql.of("j.agreement_id in (")
                            .add(records("agreement", filter.agreements))
                            .add(
                                    ") and (j.publication <> 'published' or exists (select 1 from agreement a where a.id = j.agreement_id and a.publication = 'published'))"));
        }
        if (given(filter.reportings)) {
            filter.reportings.forEach(r -> Codes.find(ReportingState.class, r).orElseThrow(() -> unknown("reporting")));
            where.and(Sql.of("reporting_state(j.id) = any (?)", (Object) Sql.texts(filter.reportings)));
        }
        if (given(filter.confirmations)) {
            filter.confirmations.forEach(
                    c -> Codes.find(ConfirmationAge.class, c).orElseThrow(() -> unknown("confirmation")));
            where.and(Sql.of(
                    LAST_CONFIRMATION.formatted("?::date") + " = any (?)",
                    today.toString(),
                    Sql.texts(filter.confirmations)));
        }
        if (filter.minAmount != null) {
            require(filter.minAmount.matches("\\d{1,13}(\\.\\d{1,2})?"), "minAmount", "not-a-number");
            where.and(Sql.of(
                    "j.id in (select f.project_id from funding_line f group by f.project_id, f.currency having sum(f.amount) >= ?)",
                    new BigDecimal(filter.minAmount)));
        }
        if (filter.updatedSince != null) {
            where.and(Sql.of(
                    "j.updated_at >= ?::text::timestamptz",
                    instant(filter.updatedSince).toString()));
        }
        if (filter.bbox != null) {
            where.and(inside(filter.bbox));
        }
        if (filter.q != null) {
            where.and(FullText.matches("project", "j.id", filter.q));
        }
        return where;
    }

    private static Sql publication(List<String> publications) {
        if (!given(publications)) {
            return Sql.of("j.publication = 'published'");
        }
        publications.forEach(p -> Codes.find(Publication.class, p).orElseThrow(() -> unknown("publication")));
        return Sql.of("j.publication = any (?)", (Object) Sql.texts(publications));
    }

    static Sql countries(List<String> countries) {
        countries.forEach(c -> require(c.matches("[A-Z]{2}"), "country", "not-a-country"));
        String[] codes = Sql.texts(countries);
        return Sql.of("""
                j.id in (select l.project_id from project_place l where l.country = any (?)
                    union all select pp.project_id from partner p join project_partner pp on pp.partner_id = p.id
                        where p.country = any (?))""", codes, codes);
    }

    static Sql themes(List<String> themes) {
        return Sql.of(
                "j.id in (select pt.project_id from project_theme pt where pt.theme_code in (select theme_family(?)))",
                (Object) Sql.texts(themes));
    }

    static Sql sdgs(List<String> sdgs) {
        return Sql.of("j.sdgs && ?", (Object) numbers("sdg", sdgs, 1, 17));
    }

    static Sql years(List<String> years) {
        return Sql.of(
                "exists (select 1 from unnest(?) y where y between first_year(j.starts, j.ends) and last_year(j.starts, j.ends, j.open_ended))",
                (Object) numbers("year", years, 1000, 2200));
    }

    static Sql statuses(List<String> statuses, LocalDate today) {
        statuses.forEach(s -> Codes.find(ProjectStatus.class, s).orElseThrow(() -> unknown("status")));
        return Sql.of(
                "shown_status(j.status, j.starts, j.ends, ?::date) = any (?)", today.toString(), Sql.texts(statuses));
    }

    static Sql publics(List<String> publics) {
        publics.forEach(p -> Codes.find(TargetPublic.class, p).orElseThrow(() -> unknown("public")));
        return Sql.of("j.publics && ?", (Object) Sql.texts(publics));
    }

    /** One of these partners takes part in one of these roles; a list that is not given asks for nothing. */
    static Sql participation(List<String> partners, List<String> roles) {
        Sql sql = Sql.of("j.id in (select pp.project_id from project_partner pp where true");
        if (given(partners)) {
            sql.and(participants(partners));
        }
        if (given(roles)) {
            roles.forEach(r -> Codes.find(PartnerRole.class, r).orElseThrow(() -> unknown("role")));
            sql.and(Sql.of("pp.roles && ?", (Object) Sql.texts(roles)));
        }
        return sql.add(")");
    }

    private static Sql editedBy(List<String> partners) {
        return Sql.of("j.id in (select pp.project_id from project_partner pp where " + EditingPartners.ROW)
                .and(participants(partners))
                .add(")");
    }

    static Sql participants(List<String> partners) {
        return Sql.of("pp.partner_id in (").add(records("partner", partners)).add(")");
    }

    /** Ids of the records of these ids or slugs, present or former. */
    private static Sql records(String table, List<String> idsOrSlugs) {
        UUID[] ids =
                idsOrSlugs.stream().map(Slugs::uuid).flatMap(Optional::stream).toArray(UUID[]::new);
        String[] slugs = Sql.texts(idsOrSlugs);
        return Sql.of(
                "select unnest(?) as id union all select r.id from " + table + " r where r.slug = any (?)"
                        + " union all select s.record_id from former_slug s where s.record_type = '" + table
                        + "' and s.slug = any (?)",
                ids,
                slugs,
                slugs);
    }

    private static Sql inside(String bbox) {
        require(bbox.matches(DEGREES + "(," + DEGREES + "){3}"), "bbox", "not-a-box");
        double[] box =
                Arrays.stream(bbox.split(",")).mapToDouble(Double::parseDouble).toArray();
        require(
                box[0] >= -180
                        && box[2] <= 180
                        && box[1] >= -90
                        && box[3] <= 90
                        && box[0] <= box[2]
                        && box[1] <= box[3],
                "bbox",
                "not-a-box");
        return Sql.of("""
                j.id in (select l.project_id from project_place l
                    where l.longitude between ? and ? and l.latitude between ? and ?)""", box[0], box[2], box[1], box[3]);
    }

    private static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            int year = instant.atOffset(ZoneOffset.UTC).getYear();
            // The database knows no other years by this spelling.
            require(year > 0 && year < 10_000, "updatedSince", "not-an-instant");
            return instant;
        } catch (DateTimeParseException notAnInstant) {
            throw ProblemException.badParameter("updatedSince", "not-an-instant");
        }
    }

    private static Integer[] numbers(String name, List<String> values, int min, int max) {
        return values.stream()
                .map(v -> {
                    require(
                            v.matches("\\d{1,4}") && Integer.parseInt(v) >= min && Integer.parseInt(v) <= max,
                            name,
                            "not-a-number");
                    return Integer.valueOf(v);
                })
                .toArray(Integer[]::new);
    }

    private static void require(boolean good, String name, String code) {
        if (!good) {
            throw ProblemException.badParameter(name, code);
        }
    }

    private static ProblemException unknown(String name) {
        return ProblemException.badParameter(name, "unknown-code");
    }

    static boolean given(List<?> values) {
        return values != null && !values.isEmpty();
    }
}
