import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import type { ChangeMarker, ChangeStory } from "@/records/change/api";
import { pageOf } from "@/testing/answers";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { funding, project } from "./project-sample";

const address = "*/api/v1/projects/eau-a-dembela";
const kept = { version: 0, createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z" };

const marker = {
  ...kept,
  id: "m1",
  projectId: "p1",
  actors: { fr: "Comités d’usagers" },
  statements: { fr: "Ils affichent leurs comptes." },
  step: { code: "like", label: "Souhaité" },
  side: "south",
  result: { id: "r1", titles: { fr: "Des points d’eau suivis" } },
  position: 0,
  observations: [
    {
      dated: { value: "2021", precision: "year" },
      extent: { code: "begun", label: "Commencé" },
      accounts: { fr: "Deux sur cinq." },
    },
  ],
  latest: { code: "begun", label: "Commencé" },
} satisfies ChangeMarker;

const story = {
  ...kept,
  id: "s1",
  project: { id: "p1", slug: "eau-a-dembela", titles: { fr: "Eau" }, countries: ["ML"] },
  kind: { code: "avoided-cost", label: "Coût évité" },
  titles: { fr: "Des forages remis en état" },
  accounts: { fr: "Trois forages réparés." },
  dated: { value: "2020", precision: "year" },
  effect: { code: "positive", label: "Effet positif" },
  tellers: { fr: "Technicienne" },
  consent: {
    state: { code: "oral", label: "Accord oral" },
    dated: { value: "2021-05", precision: "month" },
  },
  cost: { amount: "18000000.00", currency: "XOF" },
  methods: { fr: "Prix d’un forage neuf." },
  openToAll: false,
} satisfies ChangeStory;

describe("the changes of a project", () => {
  beforeEach(() => {
    server.use(
      http.get(address, () => HttpResponse.json(project)),
      http.get(`${address}/funding-lines`, () => HttpResponse.json(funding)),
      http.get(`${address}/results`, () => HttpResponse.json({ results: [], indicators: [] })),
      http.get(`${address}/history`, () => HttpResponse.json(pageOf([]))),
      http.get("*/api/v1/events", () => HttpResponse.json(pageOf([]))),
    );
  });

  it("tell who acts differently and what was seen, and what an estimate rests on, with the consent", async () => {
    server.use(
      http.get(`${address}/change-markers`, () => HttpResponse.json({ items: [marker] })),
      http.get(`${address}/change-stories`, () =>
        HttpResponse.json({ items: [story], avoided: [story.cost] }),
      ),
    );
    await renderAt("/projets/eau-a-dembela");
    const row = await screen.findByRole("row", { name: /Comités d’usagers/ });
    expect(row).toHaveTextContent(/là-bas.*Souhaité.*comptes.*points d’eau suivis.*Commencé/);
    const stories = screen.getByRole("region", { name: "Récits de changement" });
    expect(stories).toHaveTextContent(/Coûts évités, estimations\s:\s18\s000\s000/);
    const one = within(stories).getByRole("article");
    expect(one).toHaveTextContent(/Estimation.*Prix d’un forage neuf.*Raconté par.*Technicienne/);
    expect(one).toHaveTextContent(/Accord oral \(mai 2021\)/);
    expect(within(one).getByText("Pour les partenaires")).toBeVisible();
  });

  it("say so where nothing was told yet", async () => {
    await renderAt("/projets/eau-a-dembela");
    expect(await screen.findByText(/Aucun changement n’a encore été raconté/)).toBeVisible();
  });
});
