import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { atlasOfTwo } from "@/testing/atlas";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";

const nothing = () =>
  HttpResponse.json({ items: [], total: 0, totalRelation: "exact", next: null });

/** Each list page with filters in its address, and the list of the API it is about. */
const pages = [
  ["/projets?country=ML&sort=title", "/api/v1/projects?sort=title&country=ML"],
  ["/partenaires?q=eau&country=ML&vue=x", "/api/v1/partners?q=eau&country=ML"],
  ["/accords?kind=network", "/api/v1/agreements?kind=network"],
  ["/evenements?q=rencontre", "/api/v1/events?q=rencontre"],
  ["/indicateurs?pillar=social", "/api/v1/indicators?pillar=social"],
  [
    "/financements?lineYear=2020&par=funder&country=ML",
    "/api/v1/funding-lines?country=ML&lineYear=2020",
  ],
] as const;

describe("the export menu", () => {
  beforeEach(() => {
    server.use(
      ...["partners", "agreements", "events", "indicators", "funding-lines"].map((list) =>
        http.get(`*/api/v1/${list}`, nothing),
      ),
      ...[
        "partner-types",
        "agreement-kinds",
        "agreement-endings",
        "confirmation-ages",
        "reporting-states",
        "agreement-validities",
        "event-kinds",
        "countries",
      ].map((list) => http.get(`*/api/v1/${list}`, () => HttpResponse.json({ items: [] }))),
      http.get("*/api/v1/stats/funding", () => HttpResponse.json({ totals: [], rows: [] })),
      ...atlasOfTwo(),
    );
  });

  it.each(pages)("of %s gives what is filtered as tables and as an address", async (page, list) => {
    await renderAt(page);
    await userEvent.setup().click(await screen.findByText("Exporter"));
    const address = (name: string) => screen.getByRole("link", { name }).getAttribute("href");
    expect(address("CSV (tableur)")).toBe(withFormat(list, "csv"));
    expect(address("Excel (classeur)")).toBe(withFormat(list, "xlsx"));
    expect(address("Adresse de l’API")).toBe(list);
    const map = screen.queryByRole("link", { name: "GeoJSON (carte)" });
    expect(map !== null).toBe(page.startsWith("/projets"));
  });

  it("of a list without filters asks for the whole list", async () => {
    await renderAt("/partenaires");
    await userEvent.setup().click(await screen.findByText("Exporter"));
    expect(screen.getByRole("link", { name: "Excel (classeur)" })).toHaveAttribute(
      "href",
      "/api/v1/partners?format=xlsx",
    );
  });

  it("offers a map and lines of JSON beside the tables of projects", async () => {
    await renderAt("/projets");
    await userEvent.setup().click(await screen.findByText("Exporter"));
    const menu = screen.getByText("Exporter").closest("details") ?? document.body;
    const links = within(menu).getAllByRole("link");
    expect(links.map(({ textContent }) => textContent)).toEqual([
      "CSV (tableur)",
      "Excel (classeur)",
      "GeoJSON (carte)",
      "NDJSON (machines)",
      "Adresse de l’API",
    ]);
  });

  it.each([
    ["en", "Export", "Excel (workbook)"],
    ["it", "Esporta", "Excel (cartella di lavoro)"],
  ] as const)("speaks the reader's language (%s)", async (language, menu, excel) => {
    await renderAt("/evenements", language);
    await userEvent.setup().click(await screen.findByText(menu));
    expect(screen.getByRole("link", { name: excel })).toBeVisible();
  });
});

function withFormat(list: string, format: string): string {
  return `${list}&format=${format}`;
}
