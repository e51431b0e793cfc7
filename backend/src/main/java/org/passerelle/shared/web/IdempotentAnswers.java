package org.passerelle.shared.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/**
 * Claims the key as the first statement of the transaction: a second request with the same key waits for the first to
 * commit and then finds its answer; where the first rolled back, the second does the work.
 */
@ApplicationScoped
public class IdempotentAnswers {
    private final Database database;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final SecurityIdentity identity;

    IdempotentAnswers(Database database, HttpHeaders headers, UriInfo uri, SecurityIdentity identity) {
        this.database = database;
        this.headers = headers;
        this.uri = uri;
        this.identity = identity;
    }

    /**
     * @param what everything that makes two requests the same beside their address
     * @param work done where no such request has been answered
     * @throws ProblemException where the key is malformed, or served another request
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Response once(List<String> what, Callable<Response> work) throws Exception {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return work.call();
        }
        if (!key.matches("[\\x21-\\x7e]{8,100}")) {
            throw ProblemException.badParameter("Idempotency-Key", "malformed");
        }
        String caller = identity.getPrincipal().getName();
        String request = digest(what);
        boolean claimed = database.change(Sql.of(
                        "insert into idempotency_key (caller, key, request) values (?, ?, ?) on conflict do nothing",
                        caller,
                        key,
                        request))
                == 1;
        if (!claimed) {
            return stored(caller, key, request);
        }
        Response answer = work.call();
        database.change(Sql.of(
                "update idempotency_key set status = ?, headers = json_build_object('location', ?::text, 'etag', ?::text), body = ? where caller = ? and key = ?",
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getHeaderString(HttpHeaders.ETAG),
                answer.getEntity(),
                caller,
                key));
        return answer;
    }

    private Response stored(String caller, String key, String request) {
        return database.first(
                        Sql.of(
                                "select request, status, headers ->> 'location', headers ->> 'etag', body from idempotency_key where caller = ? and key = ?",
                                caller,
                                key),
                        row -> {
                            if (!row.getString(1).equals(request)) {
                                throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED);
                            }
                            Response.ResponseBuilder again = Response.status(row.getInt(2))
                                    .header(HttpHeaders.LOCATION, row.getString(3))
                                    .header(HttpHeaders.ETAG, row.getString(4));
                            byte[] body = row.getBytes(5);
                            return body == null
                                    ? again.build()
                                    : again.entity(body)
                                            .type("application/json")
                                            .build();
                        })
                .orElseThrow(() -> new ProblemException(ProblemType.CONFLICT));
    }

    private String digest(List<String> what) throws NoSuchAlgorithmException {
        List<String> parts = new ArrayList<>(what);
        parts.add(uri.getPath());
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(parts.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}
