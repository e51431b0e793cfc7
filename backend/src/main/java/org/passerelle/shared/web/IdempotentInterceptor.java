package org.passerelle.shared.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.passerelle.shared.problem.ProblemException;
import org.passerelle.shared.problem.ProblemType;
import org.passerelle.shared.sql.Database;
import org.passerelle.shared.sql.Sql;

/**
 * Claims the key as the first statement of the transaction: a second request with the same key waits for the first to
 * commit and then finds its answer; where the first rolled back, the second does the work.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotentInterceptor {
    private final Database database;
    private final ObjectMapper mapper;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final SecurityIdentity identity;

    IdempotentInterceptor(
            Database database, ObjectMapper mapper, HttpHeaders headers, UriInfo uri, SecurityIdentity identity) {
        this.database = database;
        this.mapper = mapper;
        this.headers = headers;
        this.uri = uri;
        this.identity = identity;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return call.proceed();
        }
        if (!key.matches("[\\x21-\\x7e]{8,100}")) {
            throw ProblemException.badParameter("Idempotency-Key", "malformed");
        }
        String caller = identity.getPrincipal().getName();
        String request = digest(call);
        boolean claimed = database.change(Sql.of(
                        "insert into idempotency_key (caller, key, request) values (?, ?, ?) on conflict do nothing",
                        caller,
                        key,
                        request))
                == 1;
        if (!claimed) {
            return stored(caller, key, request);
        }
        Response answer = (Response) call.proceed();
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

    private String digest(InvocationContext call) throws Exception {
        List<Object> parts = new ArrayList<>(List.of(call.getMethod().getName(), uri.getPath()));
        for (Object parameter : call.getParameters()) {
            parts.add(mapper.writeValueAsString(parameter));
        }
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(parts.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }
}
