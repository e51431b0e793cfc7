import { useSyncExternalStore } from "react";

/** 'out-of-reach': was signed in before the page was loaded, but the accounts do not answer now. */
type SessionStatus = "anonymous" | "restoring" | "out-of-reach" | "signed-in" | "expired";

export type MembershipRole = "admin" | "editor" | "reporter";

export interface Membership {
  partnerId: string;
  partnerName: string;
  partnerSlug: string;
  /** None for a member without a group: may read, not write. */
  role: MembershipRole | undefined;
}

export interface Session {
  status: SessionStatus;
  name: string | undefined;
  /** Powers over the whole platform: moderator, platform-admin. */
  roles: readonly string[];
  memberships: readonly Membership[];
  actingFor: Membership | undefined;
}

export const anonymous: Session = {
  status: "anonymous",
  name: undefined,
  roles: [],
  memberships: [],
  actingFor: undefined,
};

let session: Session = anonymous;
const listeners = new Set<() => void>();

export function setSession(next: Session): void {
  session = next;
  for (const listener of listeners) listener();
}

export function currentSession(): Session {
  return session;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSession(): Session {
  return useSyncExternalStore(subscribe, currentSession);
}
