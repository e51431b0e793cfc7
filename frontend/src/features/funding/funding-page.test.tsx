import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";

const eur = (amount: string) => ({ amount, currency: "EUR" });

const stats = {
  projects: 1,
  groupBy: ["year"],
  rows: [
    {
      year: { code: "2019", label: "2019" },
      amount: eur("119490.00"),
      levies: eur("0.00"),
      lines: 11,
      projects: 1,
    },
    {
      year: { code: "2020", label: "2020" },
      amount: eur("133590.00"),
      levies: eur("3915.00"),
      lines: 12,
      projects: 1,
    },
  ],
  totals: [
    {
      currency: "EUR",
      amount: eur("253080.00"),
      lines: 23,
      projects: 1,
      levies: eur("3915.00"),
      byScheme: [{ scheme: { code: "water", label: "1 % Eau" }, amount: eur("3915.00") }],
    },
  ],
};

const line = {
  id: "0195f000-0000-7000-8000-000000000009",
  version: 1,
  projectId: "0195f000-0000-7000-8000-000000000001",
  funderName: "Ville voisine",
  year: 2020,
  amount: eur("5000.00"),
  kind: { code: "cash", label: "Numéraire" },
  state: { code: "received", label: "Reçu" },
  levies: [],
  project: { id: "1", slug: "dembela", titles: { fr: "Planification" }, publication: "published" },
};

const noFacets = {
  projects: 1,
  country: [],
  theme: [],
  sdg: [],
  year: [],
  status: [],
  role: [],
  public: [],
};

let asked: URLSearchParams[];

beforeEach(() => {
  asked = [];
  server.use(
    http.get("*/api/v1/facets", () => HttpResponse.json(noFacets)),
    http.get("*/api/v1/funding-lines", () =>
      HttpResponse.json({ items: [line], total: 1, totalRelation: "exact", next: null }),
    ),
    http.get("*/api/v1/stats/funding", ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json(stats);
    }),
  );
});

describe("the funding page", () => {
  it("adds up by year, and each year leads to its lines", async () => {
    await renderAt("/financements?country=ML");
    const table = await screen.findByRole("table", { name: "Montants en EUR, par année" });
    expect(within(table).getByRole("row", { name: /Total.*253/ })).toBeVisible();
    expect(within(table).getByRole("link", { name: "2020" })).toHaveAttribute(
      "href",
      "/financements?country=ML&lineYear=2020&currency=EUR#lignes",
    );
    expect(screen.getByText(/1 % Eau/)).toBeVisible();
    await userEvent.setup().click(screen.getByText("Exporter"));
    expect(screen.getByRole("link", { name: "CSV (tableur)" })).toHaveAttribute(
      "href",
      "/api/v1/funding-lines?country=ML&format=csv",
    );
    expect(await screen.findByRole("link", { name: "Planification" })).toBeVisible();
    expect(asked[0]?.get("country")).toBe("ML");
  });

  it("is parted otherwise by an address of its own, and keeps the filters", async () => {
    const user = userEvent.setup();
    await renderAt("/financements?lineYear=2020&kind=cash");
    await user.click(await screen.findByRole("link", { name: "Par bailleur" }));
    expect(window.location.search).toBe("?lineYear=2020&kind=cash&par=funder");
    await user.click(screen.getByRole("button", { name: /Retirer Nature\s: numéraire/ }));
    expect(window.location.search).toBe("?lineYear=2020&par=funder");
  });

  it("says so where a filter is refused", async () => {
    server.use(
      http.get("*/api/v1/stats/funding", () =>
        HttpResponse.json({ type: "/erreurs/bad-parameter", status: 400 }, { status: 400 }),
      ),
    );
    await renderAt("/financements?lineYear=abc");
    expect(await screen.findByRole("alert")).toBeVisible();
  });
});
