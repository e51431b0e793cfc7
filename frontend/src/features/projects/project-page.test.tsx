import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { pageOf, problem } from "@/testing/answers";
import { renderAt } from "@/testing/render";
import { allowing } from "@/testing/rights";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";
import { curve } from "./curve-sample";
import { funding, project } from "./project-sample";

const address = "*/api/v1/projects/eau-a-dembela";

const result = {
  id: "0190aaaa-0000-7000-8000-000000000021",
  version: 0,
  projectId: project.id,
  kind: { code: "result", label: "Résultat" },
  titles: { fr: "Les comités entretiennent leurs points d’eau" },
  position: 0,
  indicators: [],
};

const workshop = {
  id: "e1",
  slug: "atelier-eau",
  kind: { code: "workshop", label: "Atelier" },
  titles: { fr: "Atelier sur l’eau" },
  starts: { value: "2020-05", precision: "month" },
};

describe("the page of a project", () => {
  beforeEach(() => {
    server.use(
      http.get(address, () => HttpResponse.json(project)),
      http.get(`${address}/funding-lines`, () => HttpResponse.json(funding)),
      http.get(`${address}/funding-curve`, () => HttpResponse.json(curve)),
      http.get(`${address}/results`, () =>
        HttpResponse.json({ results: [], indicators: [], locks: [] }),
      ),
      http.get(`${address}/history`, () => HttpResponse.json(pageOf([]))),
      http.get("*/api/v1/events", () => HttpResponse.json(pageOf([]))),
    );
  });

  it("shows the funder by year with the totals the API gives, and the levies beside", async () => {
    await renderAt("/projets/eau-a-dembela");
    expect(await screen.findByRole("heading", { level: 1, name: "Eau à Dembela" })).toBeVisible();
    const table = await screen.findByRole("table", { name: /Financement par bailleur/ });
    expect(within(table).getByRole("rowheader", { name: "Pontcharra" })).toBeVisible();
    expect(within(table).getAllByText(/12\s900/).length).toBeGreaterThan(0);
    expect(screen.getByText(/Dont prélèvements 1\s%/)).toHaveTextContent(/1\s000/);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says beside the cash that nothing is in kind, what each side pays, and gives the lines as CSV and Excel", async () => {
    await renderAt("/projets/eau-a-dembela");
    const section = await screen.findByRole("region", { name: "Financements" });
    expect(await within(section).findByText("Rien n’est déclaré en nature.")).toBeVisible();
    expect(within(section).getByText(/Ici\s:/)).toHaveTextContent(/100\s%/);
    expect(within(section).getByText(/Promis\s:/)).toHaveTextContent(/12\s900/);
    expect(within(section).getByRole("link", { name: "Ces lignes en CSV" })).toHaveAttribute(
      "href",
      "/api/v1/projects/eau-a-dembela/funding-lines?format=csv",
    );
    expect(within(section).getByRole("link", { name: "Ces lignes en Excel" })).toHaveAttribute(
      "href",
      "/api/v1/projects/eau-a-dembela/funding-lines?format=xlsx",
    );
  });

  it("shows the share of each side against the plan, and each sum opens exactly its lines", async () => {
    await renderAt("/projets/eau-a-dembela");
    const section = await screen.findByRole("region", { name: "Part de chaque côté" });
    const table = await within(section).findByRole("table", { name: /Prévu et acquis/ });
    const north = within(table).getByRole("row", { name: /^2019 Ici/ });
    const gap = within(table).getByRole("row", { name: /^2020/ });
    expect(north).toHaveTextContent(/94,7\s%/);
    expect(north).toHaveTextContent(/90\s%/);
    expect(within(north).getAllByRole("link", { name: /12\s900/ })[0]).toHaveAttribute(
      "href",
      "/financements?project=eau-a-dembela&lineYear=2019&state=promised&side=north&currency=EUR#lignes",
    );
    expect(gap).toHaveTextContent("aucune ligne");
    expect(gap).not.toHaveTextContent(/0\s?€/);
    expect(within(section).getByRole("link", { name: "Cette courbe en CSV" })).toHaveAttribute(
      "href",
      "/api/v1/projects/eau-a-dembela/funding-curve?format=csv",
    );
    expect(within(section).getByText(/2019\s:/)).toHaveTextContent(/Pontcharra \(94,7\s%\)/);
  });

  it("leaves a visible gap where one side has written no objective", async () => {
    await renderAt("/projets/eau-a-dembela");
    expect(await screen.findByText(/^Rien n’est encore dit des objectifs pour/)).toBeVisible();
    expect(screen.getByText("Porter l’eau aux quartiers du nord.")).toBeVisible();
  });

  it("sets beside each other what each side brings and gets, and says in words where one is empty", async () => {
    signedInAs();
    server.use(
      allowing(["edit"]),
      http.get(`${address}/results`, () =>
        HttpResponse.json({
          results: [{ ...result, sides: ["south"], children: [] }],
          indicators: [],
          locks: [],
        }),
      ),
    );
    await renderAt("/projets/eau-a-dembela");
    const section = await screen.findByRole("region", { name: /^Ici et là-bas/ });
    expect(await within(section).findByRole("link", { name: /12\s900/ })).toHaveAttribute(
      "href",
      "/financements?project=eau-a-dembela&kind=cash&state=promised&state=received&state=spent&side=north&currency=EUR#lignes",
    );
    await waitFor(() =>
      expect(
        within(section).getByText("Les comités entretiennent leurs points d’eau"),
      ).toBeVisible(),
    );
    const gap = await within(section).findByText(/^Rien n’est encore dit de ce qu’apporte/);
    expect(gap).toBeVisible();
    expect(
      await within(section).findByRole("link", { name: /Le dire – Rien n’est encore dit de ce/ }),
    ).toHaveAttribute("href", `/mon-espace/projets/${project.id}/modifier/financements`);
    expect(within(section).getByText(/^Aucun résultat n’est encore rattaché/)).toBeVisible();
  });

  it("names the partners role by role, each on its shore", async () => {
    await renderAt("/projets/eau-a-dembela");
    const table = await screen.findByRole("table", { name: "1 partenaire" });
    const row = within(table).getByRole("row", { name: /Porteur/ });
    const [here, there] = within(row).getAllByRole("cell");
    expect(here).toHaveTextContent("Pontcharra (Isère)");
    expect(there).toHaveTextContent("–");
  });

  it("tells what happened along the way, latest first", async () => {
    const suspended = {
      status: { code: "suspended", label: "Suspendu" },
      reasons: { fr: "Routes coupées." },
      changedAt: "2021-02-01T00:00:00Z",
    };
    server.use(
      http.get(address, () => HttpResponse.json({ ...project, statusHistory: [suspended] })),
      http.get("*/api/v1/events", ({ request }) => {
        expect(new URL(request.url).searchParams.get("project")).toBe("eau-a-dembela");
        return HttpResponse.json(pageOf([workshop]));
      }),
    );
    await renderAt("/projets/eau-a-dembela");
    const section = await screen.findByRole("region", { name: "Suivi" });
    const moments = await within(section).findAllByRole("listitem");
    expect(moments.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Routes coupées."),
      expect.stringContaining("Atelier sur l’eau"),
    ]);
  });

  it("dates the end by the last day, and what has no day by when it was written", async () => {
    const end = { value: "2021-12-31", precision: "day" };
    const changes = [
      ["finished", "Terminé"],
      ["suspended", "Suspendu"],
    ].map(([code, label]) => ({ status: { code, label }, changedAt: "2026-11-27T10:00:00Z" }));
    server.use(
      http.get(address, () => HttpResponse.json({ ...project, end, statusHistory: changes })),
    );
    await renderAt("/projets/eau-a-dembela");
    const section = await screen.findByRole("region", { name: "Suivi" });
    const moments = await within(section).findAllByRole("listitem");
    expect(moments.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^statut noté le 27 novembre 2026.*Suspendu/),
      expect.stringMatching(/^31 décembre 2021.*Terminé/),
    ]);
  });

  it("leads those who report without editing to the values", async () => {
    signedInAs();
    server.use(allowing(["read", "report"]));
    await renderAt("/projets/eau-a-dembela");
    expect(await screen.findByRole("link", { name: "Saisir des valeurs" })).toHaveAttribute(
      "href",
      `/mon-espace/projets/${project.id}/valeurs`,
    );
    expect(screen.queryByRole("link", { name: "Modifier" })).toBeNull();
  });

  it("can be cited with its date and address, and an error in it reported", async () => {
    const user = userEvent.setup();
    await renderAt("/projets/eau-a-dembela");
    await user.click(await screen.findByText("Citer"));
    expect(screen.getByText(/fiche mise à jour le 1er janvier 2026/)).toHaveTextContent(
      /\/projets\/eau-a-dembela$/,
    );
    await user.click(screen.getByRole("button", { name: "Copier" }));
    expect(await navigator.clipboard.readText()).toContain("Eau à Dembela");
    expect(await screen.findByText("Copié")).toBeVisible();
    const report = await screen.findByRole("link", { name: "Signaler une erreur" });
    expect(report.getAttribute("href")).toMatch(
      /^mailto:contact@example\.org\?subject=Une%20erreur/,
    );
  });

  it("tells its editors what is missing, each with the way there, and nobody else", async () => {
    server.use(allowing(["edit"]));
    signedInAs();
    await renderAt("/projets/eau-a-dembela");
    expect(await screen.findByText("Ce qui manque à cette fiche")).toBeVisible();
    expect(screen.getByRole("link", { name: "Les objectifs ici" })).toHaveAttribute(
      "href",
      `/mon-espace/projets/${project.id}/modifier/objectifs`,
    );
    expect(screen.queryByRole("link", { name: "Les objectifs là-bas" })).toBeNull();
    expect(screen.queryByRole("link", { name: "Les lignes de financement" })).toBeNull();
  });

  it("tells visitors nothing of what is missing", async () => {
    await renderAt("/projets/eau-a-dembela");
    expect(await screen.findByRole("table", { name: /Financement par bailleur/ })).toBeVisible();
    expect(screen.queryByText("Ce qui manque à cette fiche")).toBeNull();
  });

  it("speaks the reader's language, and says which texts are in another", async () => {
    await renderAt("/projets/eau-a-dembela", "en");
    expect(await screen.findByRole("region", { name: "Funding" })).toBeVisible();
    expect(
      screen.getByText("Quatre communes et leurs voisines.").closest("[lang]"),
    ).toHaveAttribute("lang", "fr");
  });

  it("says that a record is not there, or not open", async () => {
    server.use(http.get(address, () => problem(404, "not-found")));
    await renderAt("/projets/eau-a-dembela");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Cette fiche n’existe pas, ou n’est pas publiée.",
    );
  });
});
