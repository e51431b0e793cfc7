import { ErrorResponse, type User } from "oidc-client-ts";
import { forgetCredentials, setCredentials } from "@/api/credentials";
import { currentLanguage } from "@/i18n";
import { loadMe } from "./me";
import {
  rememberActingFor,
  rememberedActingFor,
  rememberName,
  rememberSignedIn,
} from "./remembered";
import { anonymous, currentSession, setSession } from "./session-store";
import { userManager } from "./user-manager";

/** Renew a little before the token ends, so that a slow link does not meet a refusal. */
const renewAheadMs = 30_000;

let user: User | undefined;
let renewing: Promise<string | undefined> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Takes up the session that Keycloak still has; without one the reader is anonymous.
 * @throws what kept Keycloak from answering: that is no refusal
 */
export async function restore(): Promise<void> {
  try {
    const manager = await userManager();
    const restored = await manager.signinSilent();
    if (restored) return await adopt(restored);
  } catch (error) {
    if (!(error instanceof ErrorResponse)) throw error;
  }
  forget();
}

export async function leaveToSignIn(): Promise<void> {
  const manager = await userManager();
  const { pathname, search, hash } = window.location;
  await manager.signinRedirect({
    state: pathname + search + hash,
    ui_locales: currentLanguage(),
  });
}

export async function signInBeside(): Promise<void> {
  const manager = await userManager();
  await adopt(await manager.signinPopup({ ui_locales: currentLanguage() }));
}

/** Finishes what leaveToSignIn or signInBeside began; the latter closes its window here. */
export async function complete(): Promise<string> {
  const manager = await userManager();
  const signedIn = await manager.signinCallback();
  if (!signedIn) return "/";
  await adopt(signedIn);
  return ownPath(signedIn.state);
}

export async function leaveToSignOut(): Promise<void> {
  const manager = await userManager();
  const idToken = user?.id_token;
  forget();
  await manager.signoutRedirect({ id_token_hint: idToken });
}

export function chooseActingFor(partnerId: string | undefined): void {
  const session = currentSession();
  rememberActingFor(partnerId);
  setSession({
    ...session,
    actingFor: session.memberships.find((membership) => membership.partnerId === partnerId),
  });
}

async function adopt(signedIn: User): Promise<void> {
  keep(signedIn);
  rememberSignedIn(true);
  setCredentials({
    accessToken: () => user?.access_token,
    renew,
    actingFor: () => currentSession().actingFor?.partnerSlug,
  });
  const me = await loadMe(signedIn);
  const wanted = rememberedActingFor();
  rememberName(me.name);
  setSession({
    status: "signed-in",
    ...me,
    actingFor:
      me.memberships.find(({ partnerId }) => partnerId === wanted) ??
      (me.memberships.length === 1 ? me.memberships[0] : undefined),
  });
}

function keep(signedIn: User): void {
  user = signedIn;
  clearTimeout(timer);
  const remaining = (signedIn.expires_in ?? 60) * 1000;
  timer = setTimeout(() => void renew(), Math.max(remaining - renewAheadMs, 5_000));
}

/** One renewal at a time: Keycloak takes the reuse of a refresh token for theft. */
function renew(): Promise<string | undefined> {
  renewing ??= renewOnce().finally(() => {
    renewing = undefined;
  });
  return renewing;
}

async function renewOnce(): Promise<string | undefined> {
  try {
    const renewed = await renewedUser();
    if (renewed) {
      keep(renewed);
      if (currentSession().status === "expired") {
        setSession({ ...currentSession(), status: "signed-in" });
      }
      return renewed.access_token;
    }
  } catch (error) {
    if (!(error instanceof ErrorResponse)) {
      // No answer is not a refusal: the session may well be alive when the link is back.
      timer = setTimeout(() => void renew(), renewAheadMs);
      return undefined;
    }
  }
  user = undefined;
  setSession({ ...currentSession(), status: "expired" });
  return undefined;
}

/** With the refresh token or, where that was refused, from Keycloak's own session. */
async function renewedUser(): Promise<User | null> {
  const manager = await userManager();
  try {
    return await manager.signinSilent();
  } catch (error) {
    if (!(error instanceof ErrorResponse) || !(await manager.getUser())) throw error;
    await manager.removeUser();
    return manager.signinSilent();
  }
}

function forget(): void {
  clearTimeout(timer);
  user = undefined;
  rememberSignedIn(false);
  rememberName(undefined);
  forgetCredentials();
  setSession(anonymous);
}

/** Only a path of this site: what comes back must not send the reader elsewhere. */
function ownPath(state: unknown): string {
  return typeof state === "string" && /^\/(?![/\\])/.test(state) ? state : "/";
}
