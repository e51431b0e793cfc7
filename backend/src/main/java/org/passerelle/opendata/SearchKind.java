package org.passerelle.opendata;

import java.util.Arrays;
import java.util.Optional;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.record.RecordType;

/** One kind of record that is searched, with the SQL that says what it is called, where it is and who may see it. */
enum SearchKind {
    PARTNER(
            RecordType.PARTNER,
            "partner r",
            "r.names",
            "concat_ws(', ', r.territory, (select label(c.labels, ctx.lang) from country c where c.code = r.country))",
            "r.publication = 'published' and r.merged_into is null",
            "select i.partner_id from partner_identifier i where lower(i.value) = lower(?)"),
    AGREEMENT(
            RecordType.AGREEMENT,
            "agreement r",
            "r.titles",
            "(select label(t.labels, ctx.lang) from term t where t.list = 'agreement-kinds' and t.code = r.kind)",
            "r.publication = 'published'",
            "select a.id from agreement a where lower(a.number) = lower(?)"),
    PROJECT(
            RecordType.PROJECT,
            "project r",
            "r.titles",
            """
            (select string_agg(l.name || ' (' || label(c.labels, ctx.lang) || ')', ', ' order by l.position)
                from project_place l join country c on c.code = l.country where l.project_id = r.id and l.position < 4)""",
            "r.publication = 'published'",
            "select j.id from project j where j.slug = lower(?)"),
    EVENT(
            RecordType.EVENT,
            "event r",
            "r.titles",
            "concat_ws(', ', precise_date(r.starts, r.starts_precision) ->> 'value', r.place, (select label(c.labels, ctx.lang) from country c where c.code = r.country))",
            "r.publication = 'published'",
            "select e.id from event e where e.slug = lower(?)"),
    LESSON(
            RecordType.LESSON,
            "lesson r join project j on j.id = r.project_id",
            "beginning_of(r.texts, 160)",
            "concat_ws(', ', (select label(t.labels, ctx.lang) from term t where t.list = 'lesson-kinds' and t.code = r.kind), label(j.titles, ctx.lang))",
            "j.publication = 'published'",
            null),
    PROGRESS_REPORT(
            RecordType.PROGRESS_REPORT,
            "progress_report r join project j on j.id = r.project_id",
            "beginning_of(r.situation, 160)",
            "concat_ws(', ', precise_date(r.dated, r.dated_precision) ->> 'value', label(j.titles, ctx.lang))",
            "j.publication = 'published' and r.open_to_all",
            null);

    private final RecordType type;
    private final String from;
    private final String names;
    private final String detail;
    private final String open;
    private final String identifier;

    /**
     * @param from its table as r, with that of its project as j where it is a part of one
     * @param names what it is called, per language
     * @param open the condition under which everybody may see it
     * @param identifier ids of those with exactly this identifier; null where it has none
     */
    SearchKind(RecordType type, String from, String names, String detail, String open, String identifier) {
        this.type = type;
        this.from = from;
        this.names = names;
        this.detail = detail;
        this.open = open;
        this.identifier = identifier;
    }

    static Optional<SearchKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    RecordType type() {
        return type;
    }

    String code() {
        return Codes.of(type);
    }

    String from() {
        return from;
    }

    String names() {
        return names;
    }

    String detail() {
        return detail;
    }

    String open() {
        return open;
    }

    String identifier() {
        return identifier;
    }

    /** Whether it has names of its own, which may be written nearly so; a text has not. */
    boolean isNamed() {
        return identifier != null;
    }

    /** What the last part of its page's address is; that of its project for a part. */
    String slug() {
        return isNamed() ? "r.slug" : "j.slug";
    }

    /** What follows the address of the pages of its kind. */
    String page() {
        return switch (this) {
            case LESSON -> "r.id::text";
            case PROGRESS_REPORT -> "j.slug || '#suivi'";
            default -> "r.slug";
        };
    }

    /** Where the pages of its kind begin, on this site. */
    String pages() {
        return switch (this) {
            case PARTNER -> "/partenaires";
            case AGREEMENT -> "/accords";
            case PROJECT, PROGRESS_REPORT -> "/projets";
            case EVENT -> "/evenements";
            case LESSON -> "/enseignements";
        };
    }
}
