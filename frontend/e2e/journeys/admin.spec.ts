import { expect, test } from "../support/fixtures.ts";
import { call, stackSetting, tokenOf } from "../support/api.ts";

/**
 * What an administrator does in Keycloak's console goes through this same admin API: an account is made, put into a
 * partner's editors, may edit; it is closed, and may not.
 */
test("an account made, given a partner and closed in Keycloak counts in the app", async ({
  request,
}) => {
  const keycloak = stackSetting("PASSERELLE_KEYCLOAK_URL");
  const realm = `${keycloak}/admin/realms/passerelle`;
  const answer = await request.post(`${keycloak}/realms/master/protocol/openid-connect/token`, {
    form: {
      grant_type: "password",
      client_id: "admin-cli",
      username: stackSetting("PASSERELLE_KEYCLOAK_ADMIN_USER"),
      password: stackSetting("PASSERELLE_KEYCLOAK_ADMIN_PASSWORD"),
    },
  });
  const admin = (await answer.json()).access_token;
  const inConsole = (method: string, path: string, body?: unknown) =>
    call(request, method, `${realm}${path}`, { token: admin, body });

  const email = `officer.${Date.now()}@demo.passerelle.test`;
  const person = { email, password: "Passerelle-2026" };
  const made = await inConsole("POST", "/users", {
    username: email,
    email,
    emailVerified: true,
    enabled: true,
    firstName: "Agente",
    lastName: "Coopération",
    credentials: [{ type: "password", value: person.password, temporary: false }],
  });
  expect(made.status()).toBe(201);
  const userId = made.headers().location?.split("/").at(-1) ?? "";
  try {
    const organizations = await (await inConsole("GET", "/organizations?search=pontcharra")).json();
    const organization = organizations.find(
      ({ alias }: { alias: string }) => alias === "pontcharra",
    );
    await inConsole("POST", `/organizations/${organization.id}/members`, userId);
    const groups = await (
      await inConsole("GET", `/organizations/${organization.id}/groups`)
    ).json();
    const editors = groups.find(({ name }: { name: string }) => name === "editors");
    await inConsole(
      "PUT",
      `/organizations/${organization.id}/groups/${editors.id}/members/${userId}`,
    );

    const token = await tokenOf(person);
    const me = await (await call(request, "GET", "/api/v1/me", { token })).json();
    expect(JSON.stringify(me)).toContain("pontcharra");
    const partner = await (await call(request, "GET", "/api/v1/partners/pontcharra")).json();
    const body = {
      titles: { fr: `Essai ${crypto.randomUUID()}` },
      status: "planned",
      partners: [{ partnerId: partner.id, side: "north", roles: ["lead"] }],
    };
    expect((await call(request, "POST", "/api/v1/projects", { token, body })).status()).toBe(201);

    const user = await (await inConsole("GET", `/users/${userId}`)).json();
    expect((await inConsole("PUT", `/users/${userId}`, { ...user, enabled: false })).status()).toBe(
      204,
    );
    await expect(tokenOf(person)).rejects.toThrow();
  } finally {
    await inConsole("DELETE", `/users/${userId}`);
  }
});
