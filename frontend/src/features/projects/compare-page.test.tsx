import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { pageOf } from "@/testing/answers";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { curve } from "./curve-sample";
import { project } from "./project-sample";

const other = { ...project, id: "0190aaaa-0000-7000-8000-000000000031", slug: "dechets-a-thies" };
const indicator = {
  id: "0190aaaa-0000-7000-8000-000000000041",
  titles: { fr: "Habitants servis" },
  measure: { code: "unit", label: "Quantité" },
  unit: { fr: "habitants" },
  total: { value: "1200", target: "2000", periods: 1, reported: 1 },
  scale: [],
  values: [
    { starts: { value: "2019", precision: "year" }, target: "2000", actual: "1200", parts: [] },
  ],
};

beforeEach(() => {
  server.use(
    http.get("*/api/v1/projects/:slug", ({ params }) =>
      HttpResponse.json(
        params.slug === project.slug ? project : { ...other, titles: { fr: "Déchets à Thiès" } },
      ),
    ),
    http.get("*/api/v1/projects/:slug/funding-curve", ({ params }) =>
      HttpResponse.json(params.slug === project.slug ? curve : { planned: false, currencies: [] }),
    ),
    http.get("*/api/v1/projects/:slug/results", ({ params }) =>
      HttpResponse.json({
        results: [],
        indicators: params.slug === project.slug ? [indicator] : [],
      }),
    ),
  );
});

describe("the comparison of projects", () => {
  it("sets two projects side by side, says where one has nothing, and opens lines by figure", async () => {
    await renderAt("/comparer?projets=eau-a-dembela,dechets-a-thies");
    const money = await screen.findByRole("table", { name: /Ce que chaque côté apporte/ });
    const secured = within(money).getByRole("row", { name: /^Ici, Acquis, en EUR/ });
    expect(within(secured).getByRole("link", { name: /12\s900/ })).toHaveAttribute(
      "href",
      "/financements?project=eau-a-dembela&state=promised&state=received&state=spent&side=north&currency=EUR#lignes",
    );
    expect(secured).toHaveTextContent("rien n’est dit");
    const measures = screen.getByRole("table", { name: /Indicateurs par mesure/ });
    const row = within(measures).getByRole("row", { name: /Quantité – habitants/ });
    expect(row).toHaveTextContent(/1\s200/);
    expect(row).toHaveTextContent("rien n’est dit");
    expect(screen.getByRole("link", { name: /lignes de ces projets en CSV/ })).toHaveAttribute(
      "href",
      "/api/v1/funding-lines?project=eau-a-dembela&project=dechets-a-thies&format=csv",
    );
  });

  it("asks for another one where there is only one to compare", async () => {
    await renderAt("/comparer?projets=eau-a-dembela,eau-a-dembela");
    expect(await screen.findByText(/Choisissez de deux à 4 projets/)).toBeVisible();
  });
});

it("is reached by ticking projects in the list", async () => {
  const item = (slug: string, title: string) => ({
    id: slug,
    slug,
    titles: { fr: title },
    status: { code: "finished", label: "Terminé" },
    openEnded: false,
    territories: [],
    themes: [],
    partnerCount: 1,
    funding: [],
  });
  server.use(
    http.get("*/api/v1/facets", () =>
      HttpResponse.json({
        projects: 2,
        country: [],
        theme: [],
        sdg: [],
        year: [],
        status: [],
        role: [],
        public: [],
      }),
    ),
    http.get("*/api/v1/projects", () =>
      HttpResponse.json(pageOf([item("a", "Eau"), item("b", "Déchets")])),
    ),
  );
  await renderAt("/projets");
  const user = userEvent.setup();
  await user.click(await screen.findByRole("checkbox", { name: /^Comparer\s:\sEau/ }));
  expect(screen.queryByRole("link", { name: "Voir côte à côte" })).toBeNull();
  await user.click(screen.getByRole("checkbox", { name: /^Comparer\s:\sDéchets/ }));
  expect(screen.getByRole("link", { name: "Voir côte à côte" })).toHaveAttribute(
    "href",
    "/comparer?projets=a,b",
  );
});
