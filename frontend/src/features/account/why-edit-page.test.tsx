import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const dembela = { id: "0195f000-0000-7000-8000-000000000001", slug: "dembela", name: "Dembela" };

function answers(rights: object) {
  server.use(
    http.get("*/api/v1/projects/dechets-dembela/rights", () => HttpResponse.json(rights)),
    http.get("*/api/v1/projects/dechets-dembela", () =>
      HttpResponse.json({ titles: { fr: "Gestion des déchets" } }),
    ),
  );
}

describe("'why may I edit this?'", () => {
  it("gives each answer its reason, and the partner it comes through", async () => {
    signedInAs();
    answers({
      signedIn: true,
      actions: [
        {
          action: "edit",
          allowed: true,
          reason: "role-in-partner",
          sentence: "Vous êtes « rédaction » pour Dembela, qui a ce droit sur la fiche.",
          partner: dembela,
          role: "editor",
        },
        {
          action: "see-members",
          allowed: false,
          reason: "not-in-an-editing-partner",
          sentence: "Non.",
        },
      ],
      editors: [{ partner: dembela, reason: "leads", sentence: "Dembela est porteur du projet." }],
    });
    await renderAt("/pourquoi?type=projects&id=dechets-dembela");

    const edit = await screen.findByRole("row", { name: /Modifier et soumettre/ });
    expect(within(edit).getByText("Oui")).toBeVisible();
    expect(within(edit).getByText(/Vous êtes « rédaction »/)).toBeVisible();
    expect(within(edit).getByRole("link", { name: "Dembela" })).toHaveAttribute(
      "href",
      "/partenaires/dembela",
    );
    expect(screen.queryByText("Voir qui a un compte")).toBeNull();
    expect(await screen.findByRole("link", { name: "Gestion des déchets" })).toHaveAttribute(
      "href",
      "/projets/dechets-dembela",
    );
  });

  it("answers a visitor, who may sign in", async () => {
    answers({
      signedIn: false,
      actions: [
        { action: "read", allowed: true, reason: "published", sentence: "La fiche est publiée." },
        { action: "edit", allowed: false, reason: "not-signed-in", sentence: "Pas connecté." },
      ],
      editors: [],
    });
    await renderAt("/pourquoi?type=projects&id=dechets-dembela");
    expect(await screen.findByText("Vous lisez sans compte")).toBeVisible();
    const edit = screen.getByRole("row", { name: /Modifier et soumettre/ });
    expect(within(edit).getByText("Non")).toBeVisible();
  });

  it("says how to ask where no record is named, or it is unknown", async () => {
    await renderAt("/pourquoi?type=dragons&id=1");
    expect(await screen.findByText(/Ouvrez un projet/)).toBeVisible();

    server.use(
      http.get("*/api/v1/projects/*", () => HttpResponse.json({ status: 404 }, { status: 404 })),
    );
    await renderAt("/pourquoi?type=projects&id=nulle-part");
    expect(await screen.findByRole("alert")).toHaveTextContent("n’existe pas");
  });
});
