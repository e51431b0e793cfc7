import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

beforeEach(() => {
  server.use(
    http.get("*/api/v1/partners/tamou", () =>
      HttpResponse.json({
        id: "1",
        slug: "tamou",
        names: { fr: "Mairie de Tamou" },
        publication: "published",
      }),
    ),
  );
});

const members = (answer: object) =>
  server.use(http.get("*/api/v1/partners/tamou/members", () => HttpResponse.json(answer)));

describe("the members of a partner", () => {
  it("are shown with what they may do, and whether their account is open", async () => {
    signedInAs();
    members({
      alias: "tamou",
      items: [
        { id: "a", name: "Awa Diallo", email: "awa@tamou.test", role: "admin", enabled: true },
        { id: "b", name: "Issa Sow", email: "issa@tamou.test", role: "editor", enabled: false },
      ],
    });
    await renderAt("/membres/tamou");
    expect(
      await screen.findByRole("heading", { level: 1, name: "Membres de Mairie de Tamou" }),
    ).toBeVisible();
    const issa = await screen.findByRole("row", { name: /Issa Sow/ });
    expect(within(issa).getByText("Fermé")).toBeVisible();
    expect(within(issa).getByText(/rédaction/)).toBeVisible();
    expect(screen.queryByRole("button", { name: /Keycloak/ })).toBeNull();
    expect(screen.getByText(/cinq minutes au plus/)).toBeVisible();
  });

  it("can be given a space by a platform administrator, who is led to it", async () => {
    const user = userEvent.setup();
    signedInAs({ roles: ["platform-admin"] });
    members({ alias: null, items: [] });
    server.use(
      http.post("*/api/v1/partners/tamou/organization", () =>
        HttpResponse.json({ alias: "tamou", consoleUrl: "http://keycloak.test/tamou" }),
      ),
    );
    await renderAt("/membres/tamou");
    await user.click(await screen.findByRole("button", { name: /Ouvrir l’espace/ }));
    expect(await screen.findByRole("link", { name: /Gérer ses membres/ })).toHaveAttribute(
      "href",
      "http://keycloak.test/tamou",
    );
  });

  it("are not shown to others, nor while Keycloak is away", async () => {
    signedInAs();
    server.use(
      http.get("*/api/v1/partners/tamou/members", () =>
        HttpResponse.json({ type: "/erreurs/right-missing", status: 403 }, { status: 403 }),
      ),
    );
    await renderAt("/membres/tamou");
    expect(await screen.findByRole("alert")).toHaveTextContent("ne donne pas accès");
  });

  it("ask to sign in", async () => {
    await renderAt("/membres/tamou");
    expect(await screen.findByText("Cette page demande de se connecter")).toBeVisible();
  });
});
