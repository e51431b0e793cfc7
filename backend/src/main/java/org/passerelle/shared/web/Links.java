package org.passerelle.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Addresses in answers begin with the site's own, never with what a Host header says: a cache between us and the readers
 * would hand a forged one to all of them.
 */
@ApplicationScoped
public class Links {
    private final Optional<String> base;

    Links(@ConfigProperty(name = "passerelle.link-base") Optional<String> base) {
        this.base = base;
    }

    /** An address of ours, path beginning with a slash. */
    public String of(String path, UriInfo uri) {
        return base.map(URI::create).orElseGet(uri::getBaseUri).resolve(path).toString();
    }

    /** The address that was called, to change a parameter of it. */
    public UriBuilder here(UriInfo uri) {
        URI called = uri.getRequestUri();
        return base.map(site -> UriBuilder.fromUri(site)
                        .replacePath(called.getRawPath())
                        .replaceQuery(called.getRawQuery()))
                .orElseGet(uri::getRequestUriBuilder);
    }
}
