import { setCredentials } from "@/api/credentials";
import { anonymous, setSession, type Session } from "@/session/session-store";

/** Somebody who is signed in, without the login code. */
export function signedInAs(session: Partial<Session> = {}): void {
  setSession({ ...anonymous, status: "signed-in", name: "Awa Traoré", ...session });
  setCredentials({
    accessToken: () => "token-of-the-test",
    renew: async () => undefined,
    actingFor: () => session.actingFor?.partnerSlug,
  });
}
