import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

beforeEach(() => {
  server.use(
    http.get("*/config.json", () =>
      HttpResponse.json({
        oidcAuthority: "http://keycloak.test/realms/passerelle",
        clientId: "passerelle-web",
        publicUrl: "http://localhost",
      }),
    ),
    http.get("*/api/v1/moderation/organizations", () =>
      HttpResponse.json({
        items: [{ id: "1", slug: "pontcharra", name: "Pontcharra", alias: "pontcharra" }],
        total: 1,
        totalRelation: "exact",
        next: null,
      }),
    ),
    http.get("*/api/v1/partners", () =>
      HttpResponse.json({
        items: [{ id: "2", slug: "tamou", names: { fr: "Tamou" }, type: { label: "Commune" } }],
        total: 1,
        totalRelation: "exact",
      }),
    ),
  );
});

describe("accounts", () => {
  it("lead to each partner's members and to Keycloak's console", async () => {
    signedInAs({ roles: ["moderator"] });
    await renderAt("/moderation/comptes");
    expect(await screen.findByRole("link", { name: "Membres de Pontcharra" })).toHaveAttribute(
      "href",
      "/membres/pontcharra",
    );
    expect(screen.getByRole("link", { name: /console de Keycloak/ })).toHaveAttribute(
      "href",
      "http://keycloak.test/admin/passerelle/console/",
    );
    expect(screen.getByText(/Seule une personne qui administre/)).toBeVisible();
  });

  it("of a partner without a space are found by its name", async () => {
    const user = userEvent.setup();
    signedInAs({ roles: ["platform-admin"] });
    await renderAt("/moderation/comptes");
    await user.type(await screen.findByRole("combobox", { name: "Organisation" }), "tam");
    await user.click(await screen.findByRole("option", { name: /Tamou/ }));
    expect(screen.getByRole("link", { name: "Voir les membres de Tamou" })).toHaveAttribute(
      "href",
      "/membres/tamou",
    );
  });
});
