import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import type { Evaluation } from "@/records/evaluations/api";
import type { Mission } from "@/records/missions/api";
import { pageOf } from "@/testing/answers";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { funding, project } from "./project-sample";

const address = "*/api/v1/projects/eau-a-dembela";
const kept = {
  version: 0,
  projectId: "p1",
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
};

const diagnosis = {
  ...kept,
  id: "v1",
  kind: { code: "initial-diagnosis", label: "Diagnostic initial" },
  side: "south",
  external: false,
  evaluators: { fr: "Service de l’eau" },
  starts: { value: "2019-02", precision: "month" },
  findings: [
    {
      texts: { fr: "Trois forages sur cinq marchent." },
      indicator: { id: "i1", titles: { fr: "Forages en état" }, unit: { fr: "forages" } },
      measured: { value: "3" },
      baseline: true,
    },
  ],
  recommendations: [
    {
      texts: { fr: "Former deux réparateurs." },
      owner: { fr: "Commune" },
      dueOn: { value: "2020", precision: "year" },
      state: { code: "done", label: "Réalisée" },
    },
  ],
} satisfies Evaluation;

const mission = {
  ...kept,
  id: "m1",
  travelling: "south",
  country: { code: "FR", label: "France" },
  purposes: { fr: "Visite du service de l’eau" },
  starts: { value: "2021-09", precision: "month" },
  travellers: 3,
  visasAsked: 3,
  visasObtained: 2,
  visasRefused: 1,
  cost: { amount: "4200.00", currency: "EUR" },
} satisfies Mission;

const sums = {
  travelling: "south",
  missions: 1,
  travellers: 3,
  visasAsked: 3,
  visasObtained: 2,
  visasRefused: 1,
  costs: [{ amount: "4200.00", currency: "EUR" }],
};

describe("the follow-up of a project", () => {
  beforeEach(() => {
    server.use(
      http.get(address, () => HttpResponse.json(project)),
      http.get(`${address}/funding-lines`, () => HttpResponse.json(funding)),
      http.get(`${address}/results`, () => HttpResponse.json({ results: [], indicators: [] })),
      http.get(`${address}/history`, () => HttpResponse.json(pageOf([]))),
      http.get("*/api/v1/events", () => HttpResponse.json(pageOf([]))),
      http.get(`${address}/evaluations`, () => HttpResponse.json({ items: [diagnosis] })),
      http.get(`${address}/missions`, () => HttpResponse.json({ items: [mission], sums: [sums] })),
    );
  });

  it("tells what a diagnosis measured, that it is the baseline, and what became of each recommendation", async () => {
    await renderAt("/projets/eau-a-dembela");
    const part = await screen.findByRole("region", { name: "Évaluations" });
    expect(within(part).getByRole("heading", { level: 4 })).toHaveTextContent(
      /Diagnostic initial, février 2019/,
    );
    expect(within(part).getByText(/Trois forages/)).toHaveTextContent(
      /Forages en état\s: 3 forages, point zéro de l’indicateur/,
    );
    const row = within(part).getByRole("row", { name: /Former deux réparateurs/ });
    expect(row).toHaveTextContent(/Commune.*2020.*Réalisée/);
  });

  it("tells who went to whom, what it cost and how the visas went, with the sums of each shore", async () => {
    await renderAt("/projets/eau-a-dembela");
    const part = await screen.findByRole("region", { name: "Missions" });
    expect(within(part).getByText(/1 mission depuis le Sud/)).toHaveTextContent(
      /3 personnes.*4\s200.*Visas\s: 2 sur 3, 1 refusé/,
    );
    const row = within(part).getByRole("row", { name: /Visite du service/ });
    expect(row).toHaveTextContent(/septembre 2021.*France.*3 personnes depuis le Sud/);
  });

  it("says nothing of evaluations and missions where there are none", async () => {
    server.use(
      http.get(`${address}/evaluations`, () => HttpResponse.json({ items: [] })),
      http.get(`${address}/missions`, () => HttpResponse.json({ items: [], sums: [] })),
    );
    await renderAt("/projets/eau-a-dembela");
    await screen.findByRole("heading", { level: 2, name: /Suivi/ });
    expect(screen.queryByRole("region", { name: "Évaluations" })).toBeNull();
    expect(screen.queryByRole("region", { name: "Missions" })).toBeNull();
  });
});
