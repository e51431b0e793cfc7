package org.passerelle.shared.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Fails as no operation of ours should, so that the tests see what a caller would. */
@Path("/api/v1/trouble")
@PermitAll
public class TroubleResource {
    @GET
    @Operation(hidden = true)
    public String fail() {
        throw new IllegalStateException("select secret from drawer");
    }
}
