/**
 * What the pages need to know about the place they run in. Read at start, so that one build serves
 * every installation.
 *
 * @param {Record<string, string | undefined>} env
 */
export function runtimeConfig(env) {
  const keycloakUrl = (env.KEYCLOAK_URL ?? "http://localhost:8180").replace(/\/$/, "");
  const realm = env.KEYCLOAK_REALM ?? "passerelle";
  return {
    oidcAuthority: `${keycloakUrl}/realms/${realm}`,
    clientId: env.OIDC_CLIENT_ID ?? "passerelle-web",
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT ?? "8080"}`).replace(/\/$/, ""),
    publisherName: env.PUBLISHER_NAME,
    publisherEmail: env.PUBLISHER_EMAIL,
  };
}
