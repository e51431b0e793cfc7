import { screen, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { funding, project } from "./project-sample";

const page = (items: unknown[]) => ({
  items,
  total: items.length,
  totalRelation: "exact",
  next: null,
});

describe("the page of a project", () => {
  beforeEach(() => {
    server.use(
      http.get("*/api/v1/projects/eau-a-dembela", () => HttpResponse.json(project)),
      http.get("*/api/v1/projects/eau-a-dembela/funding-lines", () => HttpResponse.json(funding)),
      http.get("*/api/v1/projects/eau-a-dembela/results", () =>
        HttpResponse.json({ results: [], indicators: [] }),
      ),
      http.get("*/api/v1/projects/eau-a-dembela/history", () => HttpResponse.json(page([]))),
    );
  });

  it("shows the funder by year with the totals the API gives, and the levies beside", async () => {
    await renderAt("/projets/eau-a-dembela");
    expect(await screen.findByRole("heading", { level: 1, name: "Eau à Dembela" })).toBeVisible();
    const table = await screen.findByRole("table", { name: /Financement par bailleur/ });
    expect(within(table).getByRole("rowheader", { name: "Pontcharra" })).toBeVisible();
    expect(within(table).getAllByText(/12\s900/).length).toBeGreaterThan(0);
    expect(screen.getByText(/Dont prélèvements 1 %/)).toHaveTextContent(/1\s000/);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("leaves a visible gap where one side has written no objective", async () => {
    await renderAt("/projets/eau-a-dembela");
    expect(await screen.findByText("Rien n’est encore dit des objectifs de ce côté")).toBeVisible();
    expect(screen.getByText("Porter l’eau aux quartiers du nord.")).toBeVisible();
  });

  it("says that a record is not there, or not open", async () => {
    server.use(
      http.get("*/api/v1/projects/eau-a-dembela", () =>
        HttpResponse.json(
          { type: "/erreurs/not-found", title: "Introuvable", status: 404, detail: "…" },
          { status: 404, headers: { "Content-Type": "application/problem+json" } },
        ),
      ),
    );
    await renderAt("/projets/eau-a-dembela");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Cette fiche n’existe pas, ou n’est pas publiée.",
    );
  });
});
