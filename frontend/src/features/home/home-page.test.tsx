import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { atlasOfTwo } from "@/testing/atlas";
import { pageOf, problem } from "@/testing/answers";
import { onDesk } from "@/testing/desk";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";

describe("the home page", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("gives four figures, each leading to what it counts, with the same filters", async () => {
    server.use(...atlasOfTwo());
    await renderAt("/?country=ML");
    expect(await screen.findByRole("link", { name: "1 projet" })).toHaveAttribute(
      "href",
      "/projets?country=ML",
    );
    expect(screen.getByRole("link", { name: "2 territoires" })).toBeVisible();
    expect(screen.getByRole("link", { name: /380\s272\s€ de financements/ })).toHaveAttribute(
      "href",
      "/financements?country=ML",
    );
    expect(screen.getByRole("link", { name: "8 indicateurs renseignés" })).toHaveAttribute(
      "href",
      "/indicateurs",
    );
  });

  it("says the same number on the map as above the list, and asks both for the same set", async () => {
    onDesk();
    const asked: URL[] = [];
    server.use(...atlasOfTwo((url) => asked.push(url)));
    await renderAt("/?country=ML&q=eau");
    expect(await screen.findByRole("heading", { level: 2, name: "1 projet" })).toBeVisible();
    expect(await screen.findByText("1 projet sur la carte.")).toBeVisible();
    for (const path of ["map", "facets", "stats/summary"]) {
      const url = asked.find(({ pathname }) => pathname === `/api/v1/${path}`);
      expect([path, url?.searchParams.get("country"), url?.searchParams.get("q")]).toEqual([
        path,
        "ML",
        "eau",
      ]);
    }
  });

  it("says which projects the map cannot show", async () => {
    onDesk();
    server.use(
      http.get("*/api/v1/map", () =>
        HttpResponse.json({ type: "FeatureCollection", projects: 2, located: 1, features: [] }),
      ),
      ...atlasOfTwo(),
    );
    await renderAt("/");
    expect(await screen.findByText(/1 projet n’a pas de lieu connu/)).toBeVisible();
  });

  it("narrows by a country, which becomes a chip that removes it", async () => {
    onDesk();
    server.use(...atlasOfTwo());
    const user = userEvent.setup();
    await renderAt("/");
    await user.click(await screen.findByText("Pays"));
    await user.click(await screen.findByRole("checkbox", { name: "Mali (1)" }));
    expect(window.location.search).toBe("?country=ML");
    expect(await screen.findByRole("heading", { level: 2, name: "1 projet" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Retirer Mali" }));
    expect(window.location.search).toBe("");
    expect(await screen.findByRole("heading", { level: 2, name: "2 projets" })).toBeVisible();
  });

  it("shows the list first on a phone, and the map behind a tab", async () => {
    server.use(...atlasOfTwo());
    const user = userEvent.setup();
    await renderAt("/");
    expect(await screen.findByRole("tab", { name: "Liste" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    expect(screen.queryByText("2 projets sur la carte.")).toBeNull();
    await user.click(screen.getByRole("tab", { name: "Carte" }));
    expect(await screen.findByText("2 projets sur la carte.")).toBeVisible();
  });

  it("suggests records of every kind as one types, and goes where one chooses", async () => {
    server.use(
      http.get("*/api/v1/search", ({ request }) => {
        expect(new URL(request.url).searchParams.get("q")).toBe("pont");
        return HttpResponse.json({
          ...pageOf([
            { recordType: "partner", id: "1", slug: "pontcharra", titles: { fr: "Pontcharra" } },
          ]),
          approximate: false,
        });
      }),
      http.get("*/api/v1/partners/:id", () => problem(404, "not-found")),
      ...atlasOfTwo(),
    );
    const user = userEvent.setup();
    await renderAt("/");
    await user.type(screen.getByRole("combobox"), "pont");
    await user.click(await screen.findByRole("option", { name: /Pontcharra/ }));
    await waitFor(() => expect(window.location.pathname).toBe("/partenaires/pontcharra"));
  });

  it("says what to do when nothing fits the filters", async () => {
    server.use(...atlasOfTwo());
    await renderAt("/?country=IT");
    expect(await screen.findByText(/Aucun projet ne correspond à ces filtres/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Voir tous les projets" })).toBeVisible();
  });

  it("lists what was changed last, whatever its kind, newest first", async () => {
    const event = {
      id: "3",
      slug: "atelier",
      titles: { fr: "Atelier sur l’eau" },
      updatedAt: "2026-03-05T09:00:00Z",
    };
    server.use(
      http.get("*/api/v1/events", () => HttpResponse.json(pageOf([event]))),
      ...atlasOfTwo(),
    );
    await renderAt("/");
    const latest = await screen.findByRole("region", { name: "Dernières mises à jour" });
    const links = await within(latest).findAllByRole("link");
    expect(links.map(({ textContent }) => textContent)).toEqual([
      "Atelier sur l’eau",
      "Eau à Dembela",
      "École à Thiès",
    ]);
    expect(within(latest).getByText("5 mars 2026")).toBeVisible();
  });

  it("says that the list could not be shown, and offers to try again", async () => {
    let broken = true;
    server.use(
      http.get("*/api/v1/projects", ({ request }) =>
        broken && new URL(request.url).searchParams.get("limit") === "20"
          ? problem(500, "unexpected")
          : undefined,
      ),
      ...atlasOfTwo(),
    );
    const user = userEvent.setup();
    await renderAt("/");
    const again = await screen.findByRole("button", { name: "Réessayer" });
    expect(again.closest("[role=alert]")).toBeVisible();
    broken = false;
    await user.click(again);
    expect(await screen.findByRole("heading", { level: 2, name: "2 projets" })).toBeVisible();
  });

  it.each([
    ["en", "2 projects", "Latest updates"],
    ["it", "2 progetti", "Ultimi aggiornamenti"],
  ] as const)("speaks the reader's language (%s)", async (language, count, changes) => {
    server.use(...atlasOfTwo());
    await renderAt("/", language);
    expect(await screen.findByRole("heading", { level: 2, name: count })).toBeVisible();
    expect(screen.getByRole("region", { name: changes })).toBeVisible();
  });
});
