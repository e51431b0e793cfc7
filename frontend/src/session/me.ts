import type { User } from "oidc-client-ts";
import type { Session } from "./session-store";

type Me = Pick<Session, "name" | "roles" | "memberships">;

export async function loadMe(user: User): Promise<Me> {
  return { name: user.profile.name ?? user.profile.email, roles: [], memberships: [] };
}
