import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";

const project = (id: string) => ({ id, slug: id, titles: { fr: `Projet ${id}` } });
const term = (code: string, label: string) => ({ code, label });
const definition = {
  id: "d1",
  version: 0,
  code: "safe-water-access",
  titles: { fr: "Habitants ayant de l’eau" },
  descriptions: { fr: "À moins de 500 mètres." },
  measure: term("unit", "Quantité"),
  unit: { fr: "habitants" },
  scale: [],
  accumulation: term("cumulative", "La dernière contient les autres"),
  aggregation: term("sum", "Les valeurs des projets s’additionnent"),
  position: 0,
  retired: false,
  adoptions: 2,
  createdAt: "2022-01-01T00:00:00Z",
  updatedAt: "2022-01-01T00:00:00Z",
};
const figures = {
  code: definition.code,
  titles: definition.titles,
  measure: definition.measure,
  unit: definition.unit,
  aggregation: definition.aggregation,
  total: "1500",
  totalYear: 2020,
  reporting: 2,
  examples: 1,
  years: [
    { year: 2020, value: "500", target: "600", reporting: 1 },
    { year: 2021, value: null, target: null, reporting: 0 },
  ],
  projects: [
    {
      project: project("un"),
      indicatorId: "i1",
      example: true,
      total: "1500",
      years: [{ year: 2020, value: "500", target: "600" }],
    },
  ],
  silent: [project("muet")],
  without: [project("autre")],
  withoutCount: 1,
};

describe("common indicators", () => {
  const asked: string[] = [];
  beforeEach(() => {
    asked.length = 0;
    server.use(
      http.get("*/api/v1/indicator-definitions", () => HttpResponse.json({ items: [definition] })),
      http.get("*/api/v1/indicator-definitions/safe-water-access", () =>
        HttpResponse.json(definition),
      ),
      http.get("*/api/v1/indicator-definitions/safe-water-access/figures", ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json(figures);
      }),
      http.get("*/api/v1/agreements", () =>
        HttpResponse.json({
          items: [{ id: "a1", slug: "reseau", titles: { fr: "Réseau de l’eau" } }],
          total: 1,
          totalRelation: "exact",
        }),
      ),
      http.get("*/api/v1/themes", () => HttpResponse.json({ items: [] })),
      http.get("*/api/v1/countries", () => HttpResponse.json({ items: [] })),
    );
  });

  it("are listed with the rule that puts projects together, and lead to their page", async () => {
    await renderAt("/indicateurs/communs");
    const link = await screen.findByRole("link", { name: "Habitants ayant de l’eau" });
    expect(link).toHaveAttribute("href", "/indicateurs/communs/safe-water-access");
    expect(screen.getByText("2 projets")).toBeVisible();
    expect(screen.getByText("Les valeurs des projets s’additionnent")).toBeVisible();
  });

  it("say their total with its rule, and name the projects that say nothing", async () => {
    await renderAt("/indicateurs/communs/safe-water-access");
    expect(await screen.findByText(/Total en 2020\s: 1\s500\shabitants/)).toBeVisible();
    expect(screen.getByText("dont 1 aux chiffres inventés, pour l’exemple")).toBeVisible();
    const years = within(screen.getByRole("table", { name: /Par année/ })).getAllByRole("row");
    expect(years[2]).toHaveTextContent(/2021.*Pas de donnée.*0/);
    const missing = screen.getByRole("region", { name: "Ce qui manque" });
    expect(within(missing).getByRole("link", { name: "Projet muet" })).toBeVisible();
    expect(within(missing).getByRole("link", { name: "Projet autre" })).toBeVisible();
  });

  it("are put together for a programme or a network", async () => {
    await renderAt("/indicateurs/communs/safe-water-access");
    await screen.findByRole("option", { name: "Réseau de l’eau" });
    await userEvent.selectOptions(
      screen.getByRole("combobox", { name: "Accord ou réseau" }),
      "reseau",
    );
    await waitFor(() => expect(asked.at(-1)).toBe("?agreement=reseau"));
  });
});
