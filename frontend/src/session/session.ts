import { anonymous, currentSession, setSession } from "./session-store";
import { rememberedName, wasSignedIn } from "./remembered";

/**
 * The door to the login code. Everything behind it is fetched only when somebody signs in, or when
 * this browser was signed in before the page was loaded.
 */
const login = () => import("./login");

const retryMs = 15_000;

export async function restoreSession(): Promise<void> {
  if (!wasSignedIn() || currentSession().status !== "anonymous") return;
  setSession({ ...anonymous, status: "restoring" });
  await takeUp();
}

/** Whoever was signed in is so again when the line is back. */
async function takeUp(): Promise<void> {
  try {
    const { restore } = await login();
    await restore();
  } catch {
    setSession({ ...anonymous, status: "out-of-reach", name: rememberedName() });
    const again = () => {
      clearTimeout(timer);
      window.removeEventListener("online", again);
      if (currentSession().status === "out-of-reach") void takeUp();
    };
    const timer = setTimeout(again, retryMs);
    window.addEventListener("online", again);
  }
}

/** Leaves for the sign-in page and comes back to the page one was on. */
export async function signIn(): Promise<void> {
  const { leaveToSignIn } = await login();
  await leaveToSignIn();
}

/** Signs in again in a window of its own: the page, and what was typed in it, stays. */
export async function signInAgain(): Promise<void> {
  const { signInBeside } = await login();
  await signInBeside();
}

export async function signOut(): Promise<void> {
  const { leaveToSignOut } = await login();
  await leaveToSignOut();
}

/** Finishes a sign-in on the page Keycloak came back to; answers where the reader was before. */
export async function completeSignIn(): Promise<string> {
  const { complete } = await login();
  return complete();
}

export async function actFor(partnerId: string | undefined): Promise<void> {
  const { chooseActingFor } = await login();
  chooseActingFor(partnerId);
}
