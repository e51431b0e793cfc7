import { InMemoryWebStorage, UserManager, WebStorageStateStore } from "oidc-client-ts";
import { runtimeConfig } from "./runtime-config";

let made: Promise<UserManager> | undefined;

export function userManager(): Promise<UserManager> {
  made ??= make().catch((error: unknown) => {
    made = undefined;
    throw error;
  });
  return made;
}

async function make(): Promise<UserManager> {
  const { oidcAuthority, clientId } = await runtimeConfig();
  const origin = window.location.origin;
  return new UserManager({
    authority: oidcAuthority,
    client_id: clientId,
    redirect_uri: `${origin}/auth/callback`,
    popup_redirect_uri: `${origin}/auth/callback`,
    silent_redirect_uri: `${origin}/auth/silent`,
    post_logout_redirect_uri: `${origin}/`,
    // The second part asks for the organisations the person belongs to.
    scope: "openid organization:*",
    // Tokens live in this page's memory and nowhere else.
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    // Renewal is ours (see login.ts): two at once would end the session.
    automaticSilentRenew: false,
    silentRequestTimeoutInSeconds: 8,
  });
}
