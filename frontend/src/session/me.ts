import type { User } from "oidc-client-ts";
import { api, dataOf } from "@/api/client";
import { currentLanguage } from "@/i18n";
import { pickText } from "@/i18n/localized";
import type { Membership, Session } from "./session-store";
import { readToken } from "./token-claims";

type Me = Pick<Session, "name" | "roles" | "memberships">;

/**
 * Who signed in. The token names the organisations; what they are called in the directory, and under
 * which id, is the API's to say. A partner that cannot be read just now is left out, not fatal.
 */
export async function loadMe(user: User): Promise<Me> {
  const { organisations, roles } = readToken(user.access_token);
  const memberships = await Promise.all(
    organisations.map(({ alias, role }) => membershipIn(alias, role)),
  );
  return {
    name: user.profile.name ?? user.profile.email,
    roles,
    memberships: memberships.filter((membership) => membership !== undefined),
  };
}

async function membershipIn(
  alias: string,
  role: Membership["role"],
): Promise<Membership | undefined> {
  try {
    const partner = await dataOf(
      api.GET("/api/v1/partners/{id}", { params: { path: { id: alias } } }),
    );
    return {
      partnerId: partner.id,
      partnerSlug: partner.slug,
      partnerName: pickText(partner.names, currentLanguage())?.text ?? alias,
      role,
    };
  } catch {
    return undefined;
  }
}
