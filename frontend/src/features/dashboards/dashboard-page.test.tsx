import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";

const money = (amount: string, currency: string) => ({
  cash: { amount, currency },
  total: { amount, currency },
});
const count = (code: string, label: string, number: number) => ({
  term: { code, label },
  count: number,
});
const curve = (currency: string, amount: string) => {
  const figures = { lines: 1, received: money(amount, currency), secured: money(amount, currency) };
  const side = { side: { code: "north", label: "Nord" }, figures, sharePercent: 100 };
  return {
    currency,
    years: [{ year: 2020, all: figures, sides: [side] }],
    total: { year: null, all: figures, sides: [side] },
  };
};
const project = { id: "p1", slug: "dechets", titles: { fr: "Déchets à Thiès" } };
const dashboard = {
  counts: {
    projects: 3,
    country: [{ code: "ML", label: "Mali", count: 3 }],
    theme: [],
    sdg: [],
    year: [{ code: "2020", label: "2020", count: 2 }],
    status: [{ code: "under-way", label: "En cours", count: 2 }],
    role: [],
    public: [],
  },
  funding: [curve("EUR", "1500.00"), curve("XOF", "300000.00")],
  levies: [
    {
      scheme: { code: "water", label: "1 % eau" },
      amount: { amount: "500.00", currency: "EUR" },
      lines: 1,
    },
  ],
  indicators: { total: 4, reported: 1, standings: [count("agreed", "Convenu", 1)] },
  reporting: {
    states: [count("values", "Des valeurs", 1), count("no-values", "Aucune valeur", 2)],
    silent: [{ project, status: { code: "under-way", label: "En cours" }, indicators: 2 }],
  },
  confirmations: {
    ages: [count("never", "Jamais confirmé", 2)],
    due: [{ project, confirmedAt: null }],
  },
  agreements: {
    total: 1,
    endings: [count("within-6-months", "Se termine dans les 6 mois", 1)],
    ending: [],
  },
  evaluations: { planned: 0, next: [], openRecommendations: 0, recommendations: [] },
};

beforeEach(() => {
  server.use(
    http.get("*/api/v1/partners/pontcharra", () =>
      HttpResponse.json({ names: { fr: "Ville de Pontcharra" } }),
    ),
    http.get("*/api/v1/partners/pontcharra/dashboard", () => HttpResponse.json(dashboard)),
  );
});

const rowOf = (table: string | RegExp, row: RegExp) =>
  within(screen.getByRole("table", { name: table })).getByRole("row", { name: row });
const linkIn = (table: string | RegExp, row: RegExp) =>
  within(rowOf(table, row)).getByRole("link").getAttribute("href");

describe("the dashboard of a partner", () => {
  it("opens with each number the list it counts", async () => {
    await renderAt("/partenaires/pontcharra/tableau-de-bord?country=ML");
    expect(
      await screen.findByRole("heading", { level: 1, name: /Ville de Pontcharra/ }),
    ).toBeVisible();
    expect(linkIn("Projets par statut", /En cours/)).toBe(
      "/projets?country=ML&status=under-way&partner=pontcharra",
    );
    expect(linkIn("Indicateurs, et ce qu’en disent les deux côtés", /Convenu/)).toBe(
      "/indicateurs?country=ML&partner=pontcharra&standing=agreed",
    );
    expect(linkIn("Projets, selon ce qu’ils disent de leurs résultats", /Aucune valeur/)).toBe(
      "/projets?country=ML&partner=pontcharra&reporting=no-values",
    );
    expect(linkIn("Accords, selon leur échéance", /6 mois/)).toBe(
      "/accords?partner=pontcharra&ending=within-6-months",
    );
    expect(linkIn(/Ce qui vient des dispositifs/, /eau/)).toBe(
      "/financements?country=ML&partner=pontcharra&levy=water&currency=EUR#lignes",
    );
    expect(screen.getByText("2 indicateurs, aucune valeur")).toBeVisible();
    expect(screen.queryByRole("region", { name: "Valeurs attendues" })).toBeNull();
  });

  it("keeps currencies apart, and shows one alone where it is chosen, in the address", async () => {
    await renderAt("/partenaires/pontcharra/tableau-de-bord");
    await screen.findByText("Rien n’est additionné d’une monnaie à l’autre.");
    expect(screen.getAllByRole("table", { name: /EUR|XOF/ })).toHaveLength(2);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Monnaie" }), "XOF");
    expect(window.location.search).toBe("?devise=XOF");
    expect(screen.getAllByRole("table", { name: /EUR|XOF/ })).toHaveLength(1);
    expect(screen.queryByRole("table", { name: /Ce qui vient des dispositifs/ })).toBeNull();
  });

  it("says what to do where there is nothing to count", async () => {
    server.use(
      http.get("*/api/v1/partners/pontcharra/dashboard", () =>
        HttpResponse.json({ ...dashboard, counts: { ...dashboard.counts, projects: 0 } }),
      ),
    );
    await renderAt("/partenaires/pontcharra/tableau-de-bord");
    expect(await screen.findByText("Aucun projet publié à compter ici.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Commencer un projet" })).toBeVisible();
  });
});
