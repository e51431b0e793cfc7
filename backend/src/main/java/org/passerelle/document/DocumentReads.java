package org.passerelle.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.passerelle.shared.record.RecordType;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Documents as JSON, straight from PostgreSQL. */
@ApplicationScoped
public class DocumentReads {
    private static final String DOCUMENT = """
            json_build_object('id', d.id, 'version', d.version, 'projectId', d.project_id, 'agreementId', d.agreement_id,
                'eventId', d.event_id, 'category', term_json('document-categories', d.category, reader.lang),
                'language', (select json_build_object('code', l.code, 'label', label(l.labels, reader.lang))
                    from language l where l.code = d.language),
                'dated', precise_date(d.dated, d.dated_precision), 'titles', d.titles, 'captions', d.captions,
                'credit', d.credit, 'visibility', d.visibility, 'fileName', d.file_name,
                'mediaType', d.file ->> 'mediaType', 'bytes', d.file -> 'bytes', 'sha256', d.file ->> 'sha256',
                'contentUrl', content_address(a.address, d.file),
                'picture', picture_json(a.address, jsonb_build_array(d.file) || d.sizes),
                'createdAt', instant(d.created_at), 'updatedAt', instant(d.updated_at))""";

    private static final String FROM = """
            from reader, document d cross join lateral (select '/api/v1/documents/' || d.id || '/content') a (address)""";

    private final Database database;

    DocumentReads(Database database) {
        this.database = database;
    }

    /** One document, JSON as {@link DocumentView}; lang is the language of labels. */
    public String one(UUID id, String lang) {
        return database.text(Sql.of(
                        "with reader (lang) as (select ?::text) select " + DOCUMENT + FROM + " where d.id = ?",
                        lang,
                        id))
                .orElseThrow();
    }

    /**
     * All documents of a record, JSON as {@link DocumentView.OfRecord}.
     *
     * @param all true for those who may know of documents that are for the partners only
     */
    public String ofRecord(RecordType type, UUID id, boolean all, String lang) {
        return database.text(Sql.of(
                        "with reader (lang) as (select ?::text) select json_build_object('items', coalesce(json_agg("
                                + DOCUMENT + " order by d.dated desc nulls last, d.id desc), '[]'))" + FROM
                                + " where d." + DocumentOwners.column(type)
                                + " = ? and d.withdrawn_at is null and (? or d.visibility = 'public')",
                        lang,
                        id,
                        all))
                .orElseThrow();
    }

    /** How many a record has, those for the partners included. */
    long count(RecordType type, UUID id) {
        return database.number(Sql.of(
                "select count(*) from document d where d.withdrawn_at is null and d." + DocumentOwners.column(type)
                        + " = ?",
                id));
    }
}
