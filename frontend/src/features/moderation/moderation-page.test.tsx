import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const id = "0195f000-0000-7000-8000-000000000001";
const partner = "0195f000-0000-7000-8000-000000000002";

const waiting = {
  type: "project",
  id,
  slug: "dechets",
  version: 7,
  title: "Gestion des déchets",
  submittedBy: { id: partner, slug: "pontcharra", name: "Pontcharra" },
  submittedAt: "2026-11-20T09:00:00Z",
  wasPublished: true,
  wasSentBack: true,
};

const difference = {
  type: "project",
  id,
  version: 7,
  since: { action: "published", at: "2026-10-01T09:00:00Z" },
  fields: [
    { field: "titles", before: { fr: "Ordures" }, after: { fr: "Gestion des déchets" } },
    { field: "status", before: "planned", after: "under-way" },
    { field: "partners", before: [], after: [{ partnerId: partner, side: "north" }] },
  ],
  parts: [
    {
      seq: 12,
      at: "2026-11-19T09:00:00Z",
      recordType: "funding-line",
      recordId: id,
      action: "created",
      fields: [],
      actor: { role: "editor", name: "Awa" },
      before: null,
      after: { funderName: "Ville voisine", amount: { amount: "100.00", currency: "EUR" } },
    },
  ],
};

function theRecord(publication = "submitted") {
  server.use(
    http.get("*/api/v1/projects/dechets", () =>
      HttpResponse.json({
        id,
        slug: "dechets",
        titles: { fr: "Gestion des déchets" },
        publication,
      }),
    ),
    http.get("*/api/v1/moderation/queue/projects/dechets/difference", () =>
      HttpResponse.json(difference),
    ),
    http.get("*/api/v1/partners/*", () =>
      HttpResponse.json({
        id: partner,
        slug: "pontcharra",
        names: { fr: "Ville de Pontcharra" },
        publication: "published",
      }),
    ),
    http.get("*/api/v1/project-statuses", () =>
      HttpResponse.json({ items: [{ code: "under-way", label: "En cours" }] }),
    ),
    http.get("*/api/v1/sides", () => HttpResponse.json({ items: [] })),
  );
}

describe("the moderators' desk", () => {
  it("lists what waits, and each leads to its review", async () => {
    signedInAs({ roles: ["moderator"] });
    server.use(
      http.get("*/api/v1/moderation/queue", () =>
        HttpResponse.json({ items: [waiting], total: 1, totalRelation: "exact", next: null }),
      ),
    );
    await renderAt("/moderation");
    expect(await screen.findByRole("link", { name: "Gestion des déchets" })).toHaveAttribute(
      "href",
      "/moderation/fiche/projects/dechets",
    );
    expect(screen.getByText("Déjà publiée")).toBeVisible();
    expect(screen.getByText(/Soumise par Pontcharra/)).toBeVisible();
  });

  it("shows before and after in words, and publishes the version that was read", async () => {
    const user = userEvent.setup();
    signedInAs({ roles: ["moderator"] });
    theRecord();
    let ifMatch: string | null = null;
    server.use(
      http.post("*/api/v1/projects/dechets/publication", ({ request }) => {
        ifMatch = request.headers.get("If-Match");
        theRecord("published");
        return HttpResponse.json({ id, slug: "dechets", version: 8, publication: "published" });
      }),
    );
    await renderAt("/moderation/fiche/projects/dechets");
    expect(await screen.findByText("Ordures")).toBeVisible();
    expect(await screen.findByText("En cours")).toBeVisible();
    expect(await screen.findByText("Ville de Pontcharra")).toBeVisible();
    expect(screen.getByText("Ville voisine")).toBeVisible();

    await user.click(screen.getByRole("button", { name: "Publier" }));
    expect(await screen.findByText(/La fiche est publiée/)).toBeVisible();
    expect(ifMatch).toBe('"7"');
    expect(screen.queryByRole("button", { name: "Publier" })).toBeNull();
  });

  it("sends back only with a reason", async () => {
    const user = userEvent.setup();
    signedInAs({ roles: ["platform-admin"] });
    theRecord();
    let body: unknown;
    server.use(
      http.post("*/api/v1/projects/dechets/return", async ({ request }) => {
        body = await request.json();
        return HttpResponse.json({ id, slug: "dechets", version: 8, publication: "sent-back" });
      }),
    );
    await renderAt("/moderation/fiche/projects/dechets");
    await user.click(await screen.findByRole("button", { name: "Renvoyer à l’auteur" }));
    const reason = screen.getByRole("textbox", { name: "Raison" });
    expect(reason).toBeInvalid();
    expect(body).toBeUndefined();

    await user.type(reason, "Indiquez l’année.");
    await user.click(screen.getByRole("button", { name: "Renvoyer à l’auteur" }));
    expect(await screen.findByText(/La fiche est renvoyée/)).toBeVisible();
    expect(body).toEqual({ reason: "Indiquez l’année." });
  });

  it("says plainly that somebody changed the record meanwhile", async () => {
    const user = userEvent.setup();
    signedInAs({ roles: ["moderator"] });
    theRecord();
    server.use(
      http.post("*/api/v1/projects/dechets/publication", () =>
        HttpResponse.json({ type: "/erreurs/stale-version", status: 412 }, { status: 412 }),
      ),
    );
    await renderAt("/moderation/fiche/projects/dechets");
    await user.click(await screen.findByRole("button", { name: "Publier" }));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Quelqu’un a modifié cette fiche");
    await user.click(within(alert).getByRole("button", { name: "Relire la fiche" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("restores what was withdrawn", async () => {
    signedInAs({ roles: ["moderator"] });
    theRecord("withdrawn");
    await renderAt("/moderation/fiche/projects/dechets");
    expect(await screen.findByRole("button", { name: "Rétablir" })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Publier" })).toBeNull();
  });

  it("finds withdrawn records by words", async () => {
    signedInAs({ roles: ["moderator"] });
    let asked = "";
    server.use(
      http.get("*/api/v1/partners", ({ request }) => {
        asked = new URL(request.url).search;
        return HttpResponse.json({
          items: [{ id: partner, slug: "pontcharra", names: { fr: "Pontcharra" } }],
          total: 1,
          totalRelation: "exact",
        });
      }),
    );
    await renderAt("/moderation/fiches?type=partners&q=pont&retirees=oui");
    expect(await screen.findByRole("link", { name: "Pontcharra" })).toHaveAttribute(
      "href",
      "/moderation/fiche/partners/pontcharra",
    );
    expect(asked).toContain("publication=withdrawn");
    expect(asked).toContain("q=pont");
  });

  it("is closed to others, in plain words", async () => {
    signedInAs({ roles: [] });
    await renderAt("/moderation");
    expect(await screen.findByText(/réservée aux personnes qui modèrent/)).toBeVisible();
  });
});
