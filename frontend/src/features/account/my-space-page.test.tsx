import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forgetDraft, keepDraft } from "@/drafts/draft-store";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";
import { isAYearOld } from "./space-api";

const pontcharra = {
  partnerId: "0192f0c0-0000-7000-8000-000000000001",
  partnerSlug: "pontcharra",
  partnerName: "Ville de Pontcharra",
  role: "editor",
} as const;

const project = (id: number, title: string, publication: string, more = {}) => ({
  id: `0192f0c0-0000-7000-8000-00000000010${id}`,
  slug: `projet-${id}`,
  titles: { fr: title },
  status: { code: "under-way", label: "En cours" },
  openEnded: true,
  themes: [],
  sdgs: [],
  territories: [],
  leads: [{ id: pontcharra.partnerId, slug: "pontcharra", names: {}, published: true }],
  partnerCount: 2,
  funding: [],
  publication,
  updatedAt: "2026-11-01T10:00:00Z",
  ...more,
});

const page = (items: object[]) =>
  HttpResponse.json({ items, total: items.length, totalRelation: "exact", next: null });

const empty = () => page([]);

describe("my space", () => {
  beforeEach(() => {
    signedInAs({ memberships: [pontcharra] });
    server.use(
      http.get("*/api/v1/projects", empty),
      http.get("*/api/v1/partners", empty),
      http.get("*/api/v1/agreements", empty),
      http.get("*/api/v1/events", empty),
    );
  });
  afterEach(() => forgetDraft("project:1"));

  it("shows what was sent back with its reason before anything else", async () => {
    server.use(
      http.get("*/api/v1/projects", () =>
        page([
          project(1, "Eau potable", "draft"),
          project(2, "Déchets", "sent-back"),
          project(3, "Écoles", "published"),
        ]),
      ),
      http.get("*/api/v1/projects/:id", () =>
        HttpResponse.json({ publicationReason: "Indiquez l’année de chaque financement." }),
      ),
    );
    await renderAt("/mon-espace");
    const toDo = await screen.findByRole("region", { name: "À faire" });
    expect(await within(toDo).findByText(/Indiquez l’année/)).toBeVisible();
    const headings = within(toDo).getAllByRole("heading", { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      "Renvoyé à corriger",
      "Brouillon à terminer",
    ]);
    expect(within(toDo).queryByText("Écoles")).toBeNull();
    const own = screen.getByRole("region", { name: "Mes projets" });
    expect(await within(own).findByText("Écoles", { selector: "a" })).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("shows apart what one may edit, the editing shared included, and what one only takes part in", async () => {
    const dembela = { id: "0192f0c0-0000-7000-8000-000000000002", slug: "dembela" };
    const shared = project(5, "Pistes rurales", "published", { leads: [dembela] });
    const others = project(6, "Jumelage scolaire", "draft", { leads: [dembela] });
    server.use(
      http.get("*/api/v1/projects", ({ request }) => {
        const editor = new URL(request.url).searchParams.getAll("editor");
        return page(editor.includes("pontcharra") ? [shared] : [shared, others]);
      }),
    );
    await renderAt("/mon-espace");
    const own = await screen.findByRole("region", { name: "Mes projets" });
    expect(await within(own).findByRole("link", { name: "Modifier Pistes rurales" })).toBeVisible();
    expect(within(own).getByRole("link", { name: "Jumelage scolaire" })).toBeVisible();
    expect(within(own).queryByRole("link", { name: "Modifier Jumelage scolaire" })).toBeNull();
    // A draft of theirs is theirs to finish.
    const toDo = screen.getByRole("region", { name: "À faire" });
    expect(await within(toDo).findByText("Rien ne vous attend pour le moment.")).toBeVisible();
  });

  it("asks for the next page until it has every project", async () => {
    server.use(
      http.get("*/api/v1/projects", ({ request }) =>
        new URL(request.url).searchParams.has("cursor")
          ? page([project(8, "Le dernier", "published")])
          : HttpResponse.json({
              items: [project(7, "Le premier", "published")],
              total: 2,
              totalRelation: "exact",
              next: "/api/v1/projects?limit=100&cursor=suite",
            }),
      ),
    );
    await renderAt("/mon-espace");
    const own = await screen.findByRole("region", { name: "Mes projets" });
    expect(await within(own).findByRole("link", { name: "Modifier Le premier" })).toBeVisible();
    expect(within(own).getByRole("link", { name: "Modifier Le dernier" })).toBeVisible();
  });

  it("asks once a year whether a page is still true, and takes the answer with one click", async () => {
    const confirmed: string[] = [];
    const old = project(4, "Jumelage", "published", { updatedAt: "2024-01-01T10:00:00Z" });
    server.use(
      http.get("*/api/v1/projects", () => page([old])),
      http.get("*/api/v1/projects/:id", () =>
        HttpResponse.json({
          ...old,
          confirmations:
            confirmed.length > 0
              ? [{ partner: { id: pontcharra.partnerId }, confirmedAt: new Date().toISOString() }]
              : [],
        }),
      ),
      http.post("*/api/v1/projects/:id/confirmations", ({ params }) => {
        confirmed.push(String(params.id));
        return HttpResponse.json(old);
      }),
    );
    await renderAt("/mon-espace");
    await userEvent.click(await screen.findByRole("button", { name: /Toujours vrai\s: Jumelage/ }));
    await expect.poll(() => confirmed).toEqual([old.id]);
    await expect
      .poll(() => screen.queryByRole("button", { name: /Toujours vrai\s: Jumelage/ }))
      .toBeNull();
  });

  it("announces agreements that end, the most pressing first, with what is to be done", async () => {
    const agreement = (number: number, title: string, code: string | null) => ({
      id: `0190aaaa-0000-7000-8000-00000000009${number}`,
      slug: `accord-${number}`,
      titles: { fr: title },
      ends: { value: "2027-06-30", precision: "day" },
      publication: "published",
      ending: code && { code, label: code },
    });
    server.use(
      http.get("*/api/v1/agreements", () =>
        page([
          agreement(1, "Dans un an", "within-12-months"),
          agreement(2, "Bientôt", "within-3-months"),
          agreement(3, "Échu", "ended-still-active"),
          agreement(4, "Plus tard", null),
        ]),
      ),
    );
    await renderAt("/mon-espace");
    const toDo = await screen.findByRole("region", { name: "À faire" });
    const renewals = await within(toDo).findAllByRole("link", { name: /Préparer la suite/ });
    expect(renewals.map((link) => link.textContent)).toEqual([
      "Préparer la suite Échu",
      "Préparer la suite Bientôt",
      "Préparer la suite Dans un an",
    ]);
    expect(within(toDo).getByText(/Des activités continuent sans accord/)).toBeVisible();
    expect(within(toDo).queryByText("Plus tard")).toBeNull();
  });

  it("says how many values are owed, and then not that nothing waits", async () => {
    const line = { year: 2025, due: 1, late: 1, coming: 0, entered: 5, locked: 0 };
    const partner = { id: pontcharra.partnerId, slug: "pontcharra", names: { fr: "Pontcharra" } };
    server.use(
      http.get("*/api/v1/due-values/board", () =>
        HttpResponse.json({ items: [{ ...line, partner }], daysUntilLate: 60 }),
      ),
    );
    await renderAt("/mon-espace");
    const toDo = await screen.findByRole("region", { name: "À faire" });
    expect(await within(toDo).findByRole("heading", { name: "2 valeurs à saisir" })).toBeVisible();
    expect(within(toDo).queryByText("Rien ne vous attend pour le moment.")).toBeNull();
  });

  it("shows what waits on this device", async () => {
    await keepDraft({
      key: "project:1",
      href: "/mon-espace/projets/1/modifier",
      title: "Eau claire",
      base: {},
      etag: '"1"',
      values: {},
      keptAt: Date.now(),
    });
    await renderAt("/mon-espace");
    const device = await screen.findByRole("region", { name: "En attente sur cet appareil" });
    expect(within(device).getByText("Eau claire")).toBeVisible();
    expect(within(device).getByRole("link", { name: "Ouvrir et envoyer" })).toHaveAttribute(
      "href",
      "/mon-espace/projets/1/modifier",
    );
  });

  it("says so when the lists cannot be read", async () => {
    server.use(
      http.get("*/api/v1/projects", () =>
        HttpResponse.json({ type: "/erreurs/internal-error", status: 500 }, { status: 500 }),
      ),
    );
    await renderAt("/mon-espace");
    expect((await screen.findAllByRole("alert"))[0]).toHaveTextContent("ne s’affiche pas");
  });

  it("leads those who review for the whole platform to their desk", async () => {
    signedInAs({ memberships: [], roles: ["moderator"] });
    await renderAt("/mon-espace");
    expect(await screen.findByRole("link", { name: "Aller à la modération" })).toHaveAttribute(
      "href",
      "/moderation",
    );
  });

  it("offers a reporter nothing that only editors may do", async () => {
    signedInAs({ memberships: [{ ...pontcharra, role: "reporter" }] });
    await renderAt("/mon-espace");
    expect(await screen.findByText("Chargé du suivi")).toBeVisible();
    expect(screen.queryByRole("link", { name: "Nouveau projet" })).toBeNull();
  });
});

it("knows what is due", () => {
  const now = new Date("2026-11-22T08:00:00Z");
  expect(isAYearOld("2025-11-21T08:00:00Z", now)).toBe(true);
  expect(isAYearOld("2025-12-01T08:00:00Z", now)).toBe(false);
});
