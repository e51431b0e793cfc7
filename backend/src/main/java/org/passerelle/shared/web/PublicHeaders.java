package org.passerelle.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** Cache rules: a public read may be kept for a minute, anything seen with a token never. */
@Provider
public class PublicHeaders implements ContainerResponseFilter {
    static final String PUBLIC = "public, max-age=60, stale-while-revalidate=600";
    static final String VARY = "Accept, Accept-Encoding, Accept-Language, Authorization, Origin";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
        } else if (response.getStatus() >= 400
                || !(request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (!headers.containsKey(HttpHeaders.CACHE_CONTROL)) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, PUBLIC);
        }
    }
}
