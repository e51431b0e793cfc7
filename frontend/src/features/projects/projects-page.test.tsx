import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { atlasOfTwo } from "@/testing/atlas";
import { problem } from "@/testing/answers";
import { onDesk } from "@/testing/desk";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";

describe("the list of projects", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("narrows by facets with their counts; chips take each filter back, one button all of them", async () => {
    onDesk();
    server.use(...atlasOfTwo());
    const user = userEvent.setup();
    await renderAt("/projets?theme=water-and-waste");
    await user.click(await screen.findByRole("checkbox", { name: "Mali (1)" }));
    expect(window.location.search).toBe("?country=ML&theme=water-and-waste");
    expect(await screen.findByRole("heading", { level: 2, name: "1 projet" })).toBeVisible();
    const chips = screen.getByRole("list", { name: "Filtres actifs" });
    await user.click(within(chips).getByRole("button", { name: "Retirer Eau et déchets" }));
    expect(window.location.search).toBe("?country=ML");
    await user.click(screen.getByRole("button", { name: "Tout retirer" }));
    expect(window.location.search).toBe("");
    expect(screen.queryByRole("list", { name: "Filtres actifs" })).toBeNull();
  });

  it("keeps the order in the address and asks for it", async () => {
    const orders: (string | null)[] = [];
    server.use(
      ...atlasOfTwo(({ pathname, searchParams }) => {
        if (pathname === "/api/v1/projects") orders.push(searchParams.get("sort"));
      }),
    );
    const user = userEvent.setup();
    await renderAt("/projets");
    await user.selectOptions(await screen.findByRole("combobox", { name: "Trier par" }), "title");
    await waitFor(() => expect(orders).toContain("title"));
    expect(window.location.search).toBe("?sort=title");
  });

  it("shows the same projects as a table, and a filter leaves it a table", async () => {
    onDesk();
    server.use(...atlasOfTwo());
    const user = userEvent.setup();
    await renderAt("/projets");
    await user.click(await screen.findByRole("link", { name: "Tableau" }));
    const table = await screen.findByRole("table", { name: "Projets" });
    expect(within(table).getByRole("rowheader", { name: "École à Thiès" })).toBeVisible();
    await user.click(screen.getByRole("checkbox", { name: "Mali (1)" }));
    await waitFor(() =>
      expect(screen.queryByRole("rowheader", { name: "École à Thiès" })).toBeNull(),
    );
    expect(screen.getByRole("table", { name: "Projets" })).toBeVisible();
  });

  it("exports what is filtered, in each format, and gives the address of the API", async () => {
    server.use(...atlasOfTwo());
    const user = userEvent.setup();
    await renderAt("/projets?country=ML");
    await user.click(await screen.findByText("Exporter"));
    expect(screen.getByRole("link", { name: "CSV (tableur)" })).toHaveAttribute(
      "href",
      "/api/v1/projects?country=ML&format=csv",
    );
    expect(screen.getByRole("link", { name: "GeoJSON (carte)" })).toHaveAttribute(
      "href",
      "/api/v1/projects?country=ML&format=geojson",
    );
    expect(screen.getByRole("link", { name: "Adresse de l’API" })).toHaveAttribute(
      "href",
      "/api/v1/projects?country=ML",
    );
    await user.keyboard("{Escape}");
    expect(screen.getByText("Exporter").closest("details")).not.toHaveAttribute("open");
  });

  it("opens the facets as a sheet on a phone, which says how many projects are left", async () => {
    server.use(...atlasOfTwo());
    const user = userEvent.setup();
    await renderAt("/projets");
    await user.click(await screen.findByRole("button", { name: "Filtres" }));
    const sheet = await screen.findByRole("dialog", { name: "Filtres" });
    await user.click(await within(sheet).findByText("Pays"));
    await user.click(within(sheet).getByRole("checkbox", { name: "Sénégal (1)" }));
    await user.click(await within(sheet).findByRole("button", { name: "Voir 1 projet" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByRole("button", { name: "Filtres (1)" })).toBeVisible();
  });

  it("says what to do when nothing fits", async () => {
    server.use(...atlasOfTwo());
    await renderAt("/projets?country=IT");
    expect(await screen.findByRole("link", { name: "Voir tous les projets" })).toHaveAttribute(
      "href",
      "/projets",
    );
  });

  it("says that it could not be shown", async () => {
    server.use(
      http.get("*/api/v1/projects", () => problem(400, "invalid")),
      ...atlasOfTwo(),
    );
    await renderAt("/projets");
    expect(await screen.findByRole("alert")).toBeVisible();
  });

  it("speaks the reader's language", async () => {
    server.use(...atlasOfTwo());
    await renderAt("/projets", "it");
    expect(await screen.findByRole("heading", { level: 2, name: "2 progetti" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Tabella" })).toBeVisible();
  });
});
