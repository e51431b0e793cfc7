package org.passerelle.history;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/**
 * Last-Modified on public reads, and If-Modified-Since for readers that know no entity tags (RFC 9110, 8.8.2 and 13.1.3).
 * An answer is put together from many records, so the time is that of the newest change of any of them; of midnight where
 * that is later, since a status follows the calendar; and of the start of this program, whose labels may be new. It is at
 * least a minute old: what is committed late, or in the same second, is then always newer than what was sent before.
 */
@Provider
public class LastModified implements ContainerResponseFilter {
    private static final Duration SETTLED = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final Database database;
    private final Clock clock;
    private final Instant started;
    private volatile Newest known = new Newest(Instant.EPOCH, Instant.EPOCH);

    LastModified(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.started = clock.instant();
    }

    private record Newest(Instant change, Instant askedAt) {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        int status = response.getStatus();
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!read || (status != 200 && status != 304) || request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            return;
        }
        Instant modified = lastModified();
        response.getHeaders().putSingle(HttpHeaders.LAST_MODIFIED, inHttp(modified));
        boolean tagged = request.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null;
        if (status == 200 && !tagged && !modified.isAfter(since(request))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private Instant lastModified() {
        Instant now = clock.instant();
        Newest newest = known;
        if (newest.askedAt().plus(KEPT).isBefore(now)) {
            newest = new Newest(newestChange(), now);
            known = newest;
        }
        return settled(newest.change(), started, now);
    }

    static Instant settled(Instant newestChange, Instant started, Instant now) {
        Instant midnight = now.truncatedTo(ChronoUnit.DAYS);
        return earlier(later(later(newestChange, midnight), started), now.minus(SETTLED))
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private Instant newestChange() {
        Sql sql = Sql.of("select instant(changed_at) from record_change order by seq desc limit 1");
        return database.text(sql).map(Instant::parse).orElse(started);
    }

    /** A date that cannot be read is as good as none (RFC 9110, 13.1.3). */
    private static Instant since(ContainerRequestContext request) {
        String asked = request.getHeaderString(HttpHeaders.IF_MODIFIED_SINCE);
        if (asked == null) {
            return Instant.MIN;
        }
        try {
            return ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException unreadable) {
            return Instant.MIN;
        }
    }

    private static String inHttp(Instant instant) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                .format(instant.atOffset(ZoneOffset.UTC));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
