import { ErrorResponse, User } from "oidc-client-ts";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { credentials, forgetCredentials } from "@/api/credentials";
import { server } from "@/testing/server";
import { chooseActingFor, complete, restore } from "./login";
import { rememberSignedIn, wasSignedIn } from "./remembered";
import { restoreSession } from "./session";
import { anonymous, currentSession, setSession } from "./session-store";

const manager = vi.hoisted(() => ({
  signinSilent: vi.fn(),
  signinCallback: vi.fn(),
  getUser: vi.fn(),
  removeUser: vi.fn(),
}));
vi.mock("./user-manager", () => ({ userManager: async () => manager }));

const tokenWith = (claims: object) => {
  const bytes = new TextEncoder().encode(JSON.stringify(claims));
  return `header.${btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")}.signature`;
};

const userWith = (token: string, state?: unknown) =>
  new User({
    access_token: token,
    token_type: "Bearer",
    profile: { sub: "1", iss: "k", aud: "w", exp: 0, iat: 0, name: "Awa Traoré" },
    expires_at: Math.floor(Date.now() / 1000) + 300,
    userState: state,
  });

const refused = () => new ErrorResponse({ error: "invalid_grant" });

beforeEach(() => vi.resetAllMocks());
afterEach(forgetCredentials);

describe("coming back from Keycloak", () => {
  it.each([
    ["/projets/eau?tab=1#financement", "/projets/eau?tab=1#financement"],
    ["https://elsewhere.example/", "/"],
    ["//elsewhere.example/", "/"],
    [undefined, "/"],
  ])("the page left was %s: one lands on %s", async (left, path) => {
    manager.signinCallback.mockResolvedValue(userWith("first", left));
    expect(await complete()).toBe(path);
    expect(currentSession()).toMatchObject({ status: "signed-in", name: "Awa Traoré" });
    expect(credentials().accessToken()).toBe("first");
    expect(wasSignedIn()).toBe(true);
  });
});

describe("who signed in", () => {
  const partners: Record<string, { id: string; names: { fr: string; en: string } }> = {
    pontcharra: { id: "id-1", names: { fr: "Commune de Pontcharra", en: "Pontcharra" } },
    arcade: { id: "id-2", names: { fr: "Arcade, une terre pour vivre", en: "Arcade" } },
  };

  beforeEach(() => {
    server.use(
      http.get("*/api/v1/partners/:id", ({ params }) => {
        const slug = String(params.id);
        const partner = partners[slug];
        return partner
          ? HttpResponse.json({ ...partner, slug })
          : HttpResponse.json({ status: 404 }, { status: 404 });
      }),
    );
  });

  const signInWith = async (claims: object) => {
    manager.signinCallback.mockResolvedValue(userWith(tokenWith(claims)));
    await complete();
    return currentSession();
  };

  it("acts for the one partner there is", async () => {
    const session = await signInWith({ organization: { pontcharra: { groups: ["/editors"] } } });
    expect(session.actingFor).toEqual({
      partnerId: "id-1",
      partnerSlug: "pontcharra",
      partnerName: "Commune de Pontcharra",
      role: "editor",
    });
  });

  it("chooses among several, and the choice is remembered", async () => {
    const claims = {
      organization: { pontcharra: { groups: ["/reporters", "/admins"] }, arcade: { groups: [] } },
    };
    expect(await signInWith(claims)).toMatchObject({
      actingFor: undefined,
      memberships: [{ role: "admin" }, { role: undefined }],
    });
    chooseActingFor("id-2");
    expect((await signInWith(claims)).actingFor?.partnerName).toBe("Arcade, une terre pour vivre");
  });

  it("may moderate, and may belong to a partner that cannot be read", async () => {
    const session = await signInWith({
      realm_access: { roles: ["moderator"] },
      organization: { "not-there": { groups: ["/editors"] } },
    });
    expect(session).toMatchObject({ status: "signed-in", roles: ["moderator"], memberships: [] });
  });
});

describe("a page that is loaded again", () => {
  it("finds the session that Keycloak still has", async () => {
    manager.signinSilent.mockResolvedValue(userWith("first"));
    await restore();
    expect(currentSession().status).toBe("signed-in");
  });

  it("is an anonymous reader's where Keycloak has none", async () => {
    rememberSignedIn(true);
    manager.signinSilent.mockRejectedValue(new ErrorResponse({ error: "login_required" }));
    await restore();
    expect(currentSession().status).toBe("anonymous");
    expect(wasSignedIn()).toBe(false);
  });
});

describe("a page that is loaded again while nothing answers", () => {
  it("is nobody's for now, and its reader's again when the line is back", async () => {
    rememberSignedIn(true);
    setSession(anonymous);
    manager.signinSilent.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    await restoreSession();
    expect(currentSession().status).toBe("out-of-reach");
    expect(wasSignedIn()).toBe(true);

    manager.signinSilent.mockResolvedValue(userWith("first"));
    window.dispatchEvent(new Event("online"));
    await vi.waitFor(() => expect(currentSession().status).toBe("signed-in"));
  });
});

describe("a token that ends", () => {
  beforeEach(async () => {
    manager.signinCallback.mockResolvedValue(userWith("first"));
    await complete();
  });

  it("is renewed once, however many requests were refused", async () => {
    manager.signinSilent.mockResolvedValue(userWith("second"));
    const renewed = await Promise.all([credentials().renew(), credentials().renew()]);
    expect(renewed).toEqual(["second", "second"]);
    expect(manager.signinSilent).toHaveBeenCalledTimes(1);
    expect(credentials().accessToken()).toBe("second");
  });

  it("is asked for anew at Keycloak's session when the refresh token was refused", async () => {
    manager.getUser.mockResolvedValue(userWith("first"));
    manager.signinSilent.mockRejectedValueOnce(refused()).mockResolvedValue(userWith("second"));
    expect(await credentials().renew()).toBe("second");
    expect(manager.removeUser).toHaveBeenCalledOnce();
  });

  it("ends the session when Keycloak has none either; the page and its text stay", async () => {
    manager.getUser.mockResolvedValue(userWith("first"));
    manager.signinSilent.mockRejectedValue(refused());
    expect(await credentials().renew()).toBeUndefined();
    expect(currentSession()).toMatchObject({ status: "expired", name: "Awa Traoré" });
  });

  it("does not end the session when merely nothing answered", async () => {
    manager.signinSilent.mockRejectedValue(new TypeError("Failed to fetch"));
    expect(await credentials().renew()).toBeUndefined();
    expect(currentSession().status).toBe("signed-in");
    expect(credentials().accessToken()).toBe("first");
  });
});
