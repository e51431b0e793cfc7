import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { pageOf } from "@/testing/answers";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";

const project = { id: "1", slug: "kornaka", titles: { fr: "Communes de Kornaka" } };

const evaluation = {
  id: "e1",
  kind: { code: "mid-term", label: "Évaluation à mi-parcours" },
  starts: { value: "2021", precision: "year" },
  findings: [],
  recommendations: [
    { texts: { fr: "Former deux réparateurs." }, state: { code: "open", label: "Ouverte" } },
  ],
};

const mission = {
  id: "m1",
  travelling: "north",
  country: { code: "NE", label: "Niger" },
  purposes: { fr: "Voir les puits." },
  starts: { value: "2021-11", precision: "month" },
  travellers: 3,
  cost: { amount: "1200.00", currency: "EUR" },
};

describe("evaluations and missions across projects", () => {
  let asked = "";
  beforeEach(() => {
    server.use(
      ...["evaluation-kinds", "recommendation-states", "countries"].map((list) =>
        http.get(`*/api/v1/${list}`, () =>
          HttpResponse.json({ items: [{ code: "open", label: "Ouverte" }] }),
        ),
      ),
      http.get("*/api/v1/evaluations", ({ request }) => {
        asked = new URL(request.url).search;
        return HttpResponse.json(pageOf([{ id: "e1", project, evaluation }]));
      }),
      http.get("*/api/v1/missions", () =>
        HttpResponse.json(pageOf([{ id: "m1", project, mission }])),
      ),
    );
  });

  it("say of which project they are and what became of each recommendation, and can be narrowed", async () => {
    await renderAt("/evaluations");
    expect(
      await screen.findByRole("link", { name: "Évaluation à mi-parcours – Communes de Kornaka" }),
    ).toHaveAttribute("href", "/projets/kornaka#enseignements");
    expect(screen.getByText("Former deux réparateurs.")).toBeVisible();
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Suite des recommandations" }),
      "open",
    );
    expect(await screen.findByRole("link", { name: /JSON|NDJSON/ })).toHaveAttribute(
      "href",
      "/api/v1/evaluations?recommendationState=open&format=ndjson",
    );
    expect(asked).toContain("recommendationState=open");
  });

  it("say where to, from which side, how many and for how much", async () => {
    await renderAt("/missions");
    expect(await screen.findByRole("link", { name: "Voir les puits." })).toBeVisible();
    expect(screen.getByText("depuis le Nord")).toBeVisible();
    expect(screen.getByText("3 personnes")).toBeVisible();
    expect(screen.getByText(/1\s200/)).toBeVisible();
  });
});
