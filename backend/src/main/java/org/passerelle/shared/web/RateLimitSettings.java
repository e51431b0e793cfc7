package org.passerelle.shared.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Requests per minute; generous, since the data is there to be read. */
@ConfigMapping(prefix = "passerelle.rate-limit")
public interface RateLimitSettings {
    /** Without a token, from one address. */
    @WithDefault("12000")
    int anonymous();

    /** One person. */
    @WithDefault("12000")
    int person();

    /** One registered client. */
    @WithDefault("60000")
    int client();

    /** Tokens refused from one address, so that guessing stays slow. */
    @WithDefault("12000")
    int refused();
}
