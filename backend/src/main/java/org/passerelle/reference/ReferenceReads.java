package org.passerelle.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/** Reference lists as JSON, straight from PostgreSQL; each is small enough to be given whole. */
@ApplicationScoped
public class ReferenceReads {
    private static final String TERM = """
            json_build_object('id', code, 'code', code, 'label', label(labels, ?), 'labels', labels, 'iati', iati_code,
                'version', version)""";
    private static final String THEME = """
            json_build_object('id', t.code, 'code', t.code, 'label', label(t.labels, ?), 'labels', t.labels, 'parent', t.parent_code,
                'level', t.level, 'position', t.position, 'retired', t.retired, 'version', t.version,
                'sectors', (select coalesce(json_agg(json_build_object('code', s.code, 'label', label(s.labels, ?))
                    order by s.code), '[]') from sector s where s.code = any (t.dac_sectors)))""";

    private final Database database;

    ReferenceReads(Database database) {
        this.database = database;
    }

    /** One of the closed lists of the code, in its own order. */
    String terms(String list, String lang) {
        return items(Sql.of(TERM, lang).add("order by position) from term where list = ?", list));
    }

    Optional<String> term(String list, String code, String lang) {
        return database.text(Sql.of("select").add(TERM, lang).add("from term where list = ? and code = ?", list, code));
    }

    /** Countries by name in the reader's language, with the point where each is drawn when no place is known. */
    String countries(String lang) {
        return items(Sql.of("""
                json_build_object('code', code, 'label', label(labels, ?), 'labels', labels, 'latitude', latitude,
                    'longitude', longitude) order by label(labels, ?) collate "fr-x-icu") from country""", lang, lang));
    }

    String currencies(String lang) {
        return byCode("currency", lang);
    }

    String languages(String lang) {
        return byCode("language", lang);
    }

    String sectors(String lang) {
        return byCode("sector", lang);
    }

    String sdgs(String lang) {
        return items(Sql.of(
                "json_build_object('code', number::text, 'number', number, 'label', label(labels, ?), 'labels', labels) "
                        + "order by number) from sdg",
                lang));
    }

    /** The whole tree in the order it is read: a theme, then what lies under it. */
    String themes(String lang) {
        return database.text(Sql.of("with recursive tree (code, path) as ("
                                + "select code, array[lpad(position::text, 6, '0'), code] from theme where parent_code is null union all "
                                + "select c.code, tree.path || array[lpad(c.position::text, 6, '0'), c.code] "
                                + "from theme c join tree on c.parent_code = tree.code) "
                                + "select json_build_object('items', coalesce(json_agg(")
                        .add(THEME, lang, lang)
                        .add("order by tree.path), '[]')) from theme t join tree on tree.code = t.code"))
                .orElseThrow();
    }

    Optional<String> theme(String code, String lang) {
        return database.text(Sql.of("select").add(THEME, lang, lang).add("from theme t where t.code = ?", code));
    }

    private String byCode(String table, String lang) {
        return items(Sql.of(
                "json_build_object('code', code, 'label', label(labels, ?), 'labels', labels) order by code) from "
                        + table,
                lang));
    }

    private String items(Sql aggregated) {
        return database.text(Sql.of("select json_build_object('items', coalesce((select json_agg(")
                        .add(aggregated)
                        .add("), '[]'))"))
                .orElseThrow();
    }
}
