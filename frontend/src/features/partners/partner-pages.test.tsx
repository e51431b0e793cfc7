import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { eur, pageOf, problem } from "@/testing/answers";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";

const terms = (...items: [string, string][]) => ({
  items: items.map(([code, label]) => ({ code, label, labels: {} })),
});

const dembela = {
  id: "0195f000-0000-7000-8000-000000000011",
  slug: "commune-de-dembela",
  names: { fr: "Commune de Dembela" },
  type: { code: "municipality", label: "Commune" },
  country: { code: "ML", label: "Mali" },
  territory: "Sikasso",
  projects: 1,
};

describe("the list of partners", () => {
  beforeEach(() => {
    server.use(
      http.get("*/api/v1/partner-types", () =>
        HttpResponse.json(terms(["municipality", "Commune"], ["association", "Association"])),
      ),
      http.get("*/api/v1/countries", () => HttpResponse.json(terms(["ML", "Mali"]))),
    );
  });

  it("names each with its kind, place and projects", async () => {
    server.use(http.get("*/api/v1/partners", () => HttpResponse.json(pageOf([dembela]))));
    await renderAt("/partenaires");
    expect(await screen.findByRole("link", { name: "Commune de Dembela" })).toHaveAttribute(
      "href",
      "/partenaires/commune-de-dembela",
    );
    expect(screen.getByText("Sikasso, Mali")).toBeVisible();
    expect(screen.getByText("1 projet")).toBeVisible();
  });

  it("keeps search and choices in the address, asks for them, and can drop them all", async () => {
    const asked: string[] = [];
    server.use(
      http.get("*/api/v1/partners", ({ request }) => {
        const { searchParams } = new URL(request.url);
        asked.push(["q", "type", "country"].map((name) => searchParams.get(name)).join("|"));
        return HttpResponse.json(pageOf([dembela]));
      }),
    );
    const user = userEvent.setup();
    await renderAt("/partenaires?q=dem");
    await screen.findByRole("option", { name: "Commune" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Nature" }), "municipality");
    expect(window.location.search).toBe("?q=dem&type=municipality");
    await waitFor(() => expect(asked).toContain("dem|municipality|"));
    await user.click(screen.getByRole("button", { name: "Tout retirer" }));
    expect(window.location.search).toBe("");
    await waitFor(() => expect(asked).toContain("||"));
  });

  it("says when nobody fits, and leads back to all", async () => {
    server.use(http.get("*/api/v1/partners", () => HttpResponse.json(pageOf([]))));
    await renderAt("/partenaires?q=xyz", "it");
    expect(
      await screen.findByText("Nessuna organizzazione corrisponde a questa ricerca."),
    ).toBeVisible();
  });

  it("says that it could not be shown", async () => {
    server.use(http.get("*/api/v1/partners", () => problem(500, "unexpected")));
    await renderAt("/partenaires");
    expect(await screen.findByRole("alert")).toBeVisible();
  });
});

const none = { lines: 0, totals: [], byYear: [], projectCount: 0, projects: [] };
const year = (each: number, amount: string) => ({ year: each, lines: 1, total: eur(amount) });
const about = {
  id: "0195f000-0000-7000-8000-000000000001",
  slug: "eau-a-dembela",
  titles: { fr: "Eau à Dembela" },
};

describe("the page of a partner", () => {
  const address = "*/api/v1/partners/commune-de-dembela";
  beforeEach(() => {
    server.use(
      http.get(address, () =>
        HttpResponse.json({
          ...dembela,
          descriptions: { fr: "Commune du cercle de Sikasso." },
          formerNames: [
            { name: "Arrondissement de Dembela", until: { value: "1996", precision: "year" } },
          ],
          identifiers: [{ scheme: "ISO 3166-2", value: "ML-3" }],
          contacts: [
            { kind: "elected", function: { fr: "Maire" }, sharedMailbox: "mairie@example.org" },
          ],
          publication: "published",
          updatedAt: "2026-01-02T00:00:00Z",
        }),
      ),
      http.get(`${address}/funding`, () => HttpResponse.json({ moneyIn: none, moneyOut: none })),
      http.get(`${address}/agreements`, () => HttpResponse.json(pageOf([]))),
      http.get(`${address}/projects`, () => HttpResponse.json(pageOf([]))),
    );
  });

  it("says who it is, its former names and its functions, without a person", async () => {
    await renderAt("/partenaires/commune-de-dembela");
    expect(
      await screen.findByRole("heading", { level: 1, name: "Commune de Dembela" }),
    ).toBeVisible();
    expect(screen.getByText(/Arrondissement de Dembela/)).toHaveTextContent("jusqu’à 1996");
    expect(screen.getByText(/Élu\s:/)).toHaveTextContent(/Maire – mairie@example.org/);
    expect(screen.getByText("ISO 3166-2 ML-3")).toBeVisible();
  });

  it("names a country that is its own territory once", async () => {
    server.use(
      http.get(address, () =>
        HttpResponse.json({
          ...dembela,
          territory: "Mali",
          formerNames: [],
          identifiers: [],
          contacts: [],
          publication: "published",
          updatedAt: "2026-01-02T00:00:00Z",
        }),
      ),
    );
    await renderAt("/partenaires/commune-de-dembela");
    await screen.findByRole("heading", { level: 1, name: "Commune de Dembela" });
    expect(screen.getAllByText("Mali").length).toBeGreaterThan(0);
    expect(screen.queryByText("Mali, Mali")).toBeNull();
  });

  it("gives money in and out by year with its total, each currency by itself, and by project", async () => {
    server.use(
      http.get(`${address}/funding`, () =>
        HttpResponse.json({
          moneyIn: {
            lines: 2,
            totals: [{ lines: 2, total: eur("300.00") }],
            byYear: [year(2019, "100.00"), year(2020, "200.00")],
            projectCount: 1,
            projects: [{ ...about, totals: [{ lines: 2, total: eur("300.00") }] }],
          },
          moneyOut: none,
        }),
      ),
    );
    await renderAt("/partenaires/commune-de-dembela");
    const table = await screen.findByRole("table", { name: /Argent reçu/ });
    expect(within(table).getByRole("row", { name: /2020/ })).toHaveTextContent(/200\s€/);
    expect(within(table).getByRole("row", { name: /Total/ })).toHaveTextContent(/300\s€/);
    expect(
      within(screen.getByRole("list", { name: "Par projet" })).getByRole("link", {
        name: "Eau à Dembela",
      }),
    ).toBeVisible();
    expect(screen.getByText("Aucun financement versé n’est publié.")).toBeVisible();
  });

  it("tells networks from agreements", async () => {
    const item = (id: string, code: string, title: string) => ({
      id,
      slug: id,
      kind: { code, label: code },
      titles: { fr: title },
      validity: { code: "in-force", label: "En vigueur" },
      openEnded: false,
    });
    server.use(
      http.get(`${address}/agreements`, () =>
        HttpResponse.json(
          pageOf([
            item("a1", "cooperation-agreement", "Convention"),
            item("a2", "network", "LOG-IN"),
          ]),
        ),
      ),
    );
    await renderAt("/partenaires/commune-de-dembela");
    expect(
      within(await screen.findByRole("list", { name: "Réseaux" })).getByRole("link"),
    ).toHaveTextContent("LOG-IN");
    expect(
      within(screen.getByRole("list", { name: "Accords" })).getByRole("link"),
    ).toHaveTextContent("Convention");
  });

  it("says in which role it takes part in each project", async () => {
    const project = {
      ...about,
      status: { code: "finished", label: "Terminé" },
      openEnded: false,
      themes: [],
      sdgs: [],
      territories: [],
      leads: [],
      partnerCount: 2,
      funding: [],
    };
    server.use(
      http.get(`${address}/projects`, () =>
        HttpResponse.json(
          pageOf([
            {
              project,
              side: "south",
              roles: [
                { code: "lead", label: "Porteur" },
                { code: "beneficiary", label: "Bénéficiaire" },
              ],
            },
          ]),
        ),
      ),
    );
    await renderAt("/partenaires/commune-de-dembela");
    expect(await screen.findByText(/Rôle\s: Porteur, Bénéficiaire/)).toBeVisible();
  });

  it("speaks the reader's language", async () => {
    await renderAt("/partenaires/commune-de-dembela", "en");
    expect(await screen.findByText("Elected official:", { exact: false })).toHaveTextContent(
      "Elected official: Maire",
    );
  });

  it("says that it is not there, or not open", async () => {
    server.use(http.get(address, () => problem(404, "not-found")));
    await renderAt("/partenaires/commune-de-dembela");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "n’existe pas, ou n’est pas publiée",
    );
  });
});
