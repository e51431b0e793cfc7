import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";

const project = { id: "1", slug: "dembela", titles: { fr: "Planification communale" } };
const measured = {
  id: "a",
  project,
  titles: { fr: "Ménages abonnés au ramassage" },
  measure: { code: "unit", label: "Nombre" },
  unit: { fr: "ménages" },
  pillar: { code: "environmental", label: "Environnement" },
  sdg: 11,
  scale: [],
  valueCount: 1,
  latest: {
    id: "v",
    version: 1,
    indicatorId: "a",
    starts: { value: "2021", precision: "year" },
    ends: { value: "2021", precision: "year" },
    actual: "1250",
    createdAt: "2022-01-01T00:00:00Z",
    updatedAt: "2022-01-01T00:00:00Z",
  },
  updatedAt: "2022-01-01T00:00:00Z",
};
const empty = { ...measured, id: "b", titles: { fr: "Agents formés" }, latest: null };

describe("the indicators in use", () => {
  it("show their latest value, or say that there is none", async () => {
    server.use(
      http.get("*/api/v1/indicators", () =>
        HttpResponse.json({
          items: [measured, empty],
          total: 2,
          totalRelation: "exact",
          next: null,
        }),
      ),
    );
    await renderAt("/indicateurs");
    expect(await screen.findByText(/1.250.ménages \(2021\)/)).toBeVisible();
    expect(screen.getAllByText("Pas de donnée")).toHaveLength(1);
    expect(screen.getAllByRole("link", { name: "Planification communale" })[0]).toHaveAttribute(
      "href",
      "/projets/dembela#resultats",
    );
  });

  it("filters by words and pillar from the address, and says where nothing is found", async () => {
    let asked = "";
    server.use(
      http.get("*/api/v1/indicators", ({ request }) => {
        asked = new URL(request.url).search;
        return HttpResponse.json({ items: [], total: 0, totalRelation: "exact", next: null });
      }),
    );
    await renderAt("/indicateurs?q=eau&pillar=social");
    expect(await screen.findByRole("link", { name: "Voir tous les indicateurs" })).toBeVisible();
    expect(asked).toContain("q=eau");
    expect(asked).toContain("pillar=social");
  });

  it("says so where the API refuses", async () => {
    server.use(
      http.get("*/api/v1/indicators", () => HttpResponse.json({ status: 400 }, { status: 400 })),
    );
    await renderAt("/indicateurs");
    expect(await screen.findByRole("alert")).toBeVisible();
  });
});
