package org.passerelle.shared.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.passerelle.shared.json.Codes;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;
import org.passerelle.shared.text.Texts;

/** Readable addresses of records: unique per kind, and never taken from a record that had them. */
@ApplicationScoped
public class Slugs {
    private final Database database;

    Slugs(Database database) {
        this.database = database;
    }

    /** A free slug for a title: 'eau-a-dembela', or 'eau-a-dembela-2' where that is taken. */
    public String free(RecordType type, String title) {
        String wanted = Texts.slug(title);
        String base = wanted.isEmpty() ? Codes.of(type) : wanted;
        // Two who begin a record of one title at the same time get two addresses instead of one getting a conflict.
        database.text(Sql.of("select pg_advisory_xact_lock(hashtextextended(?, 0))::text", type + " " + base));
        return taken(type, base) ? base + "-" + nextFree(type, base) : base;
    }

    /** The smallest number from 2 that no record of this title has or had, found at once however many there are. */
    private long nextFree(RecordType type, String base) {
        return database.number(Sql.of(
                "with used as (select slug from " + table(type) + " where starts_with(slug, ?) union all"
                        + " select slug from former_slug where record_type = ? and starts_with(slug, ?))"
                        + " select min(n) from generate_series(2, 2 + (select count(*) from used)) n"
                        + " where ?::text || n not in (select slug from used)",
                base + "-",
                Codes.of(type),
                base + "-",
                base + "-"));
    }

    /**
     * Finds a record by id or slug.
     *
     * @param idOrSlug as it stands in an address
     */
    public Optional<Address> resolve(RecordType type, String idOrSlug) {
        Optional<UUID> id = uuid(idOrSlug);
        if (id.isPresent()) {
            return Optional.of(new Address(id.get(), false));
        }
        return database.first(
                        Sql.of("select id from " + table(type) + " where slug = ?", idOrSlug),
                        row -> new Address(row.getObject(1, UUID.class), false))
                .or(() -> database.first(
                        Sql.of(
                                "select record_id from former_slug where record_type = ? and slug = ?",
                                Codes.of(type),
                                idOrSlug),
                        row -> new Address(row.getObject(1, UUID.class), true)));
    }

    /**
     * Where an address leads.
     *
     * @param former true where the slug is an old one and the answer is a redirect
     */
    public record Address(UUID id, boolean former) {}

    public static Optional<UUID> uuid(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException slug) {
            return Optional.empty();
        }
    }

    private boolean taken(RecordType type, String slug) {
        return database.number(Sql.of(
                        "select (exists (select 1 from " + table(type)
                                + " where slug = ?) or exists (select 1 from former_slug where record_type = ? and slug = ?))::int",
                        slug,
                        Codes.of(type),
                        slug))
                == 1;
    }

    private static String table(RecordType type) {
        return switch (type) {
            case PARTNER -> "partner";
            case AGREEMENT -> "agreement";
            case PROJECT -> "project";
            case EVENT -> "event";
            default -> throw new IllegalArgumentException(type + " has no slug");
        };
    }
}
