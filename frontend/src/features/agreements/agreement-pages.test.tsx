import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { pageOf, problem } from "@/testing/answers";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";

const validity = { code: "in-force", label: "En vigueur" };
const network = {
  id: "n1",
  slug: "log-in",
  kind: { code: "network", label: "Réseau" },
  titles: { fr: "Réseau LOG-IN" },
  starts: { value: "2019-06", precision: "month" },
  openEnded: true,
  validity,
  updatedAt: "2026-01-02T00:00:00Z",
};

describe("the list of agreements", () => {
  beforeEach(() => {
    const list = (code: string, label: string) => () =>
      HttpResponse.json({ items: [{ code, label, labels: {} }] });
    server.use(
      http.get("*/api/v1/agreement-kinds", list("network", "Réseau")),
      http.get("*/api/v1/agreement-validities", list("expired", "Échu")),
    );
  });

  it("shows whether each holds today, its parties and countries", async () => {
    const item = {
      ...network,
      partners: 31,
      countries: [{ code: "IT", label: "Italie" }],
      projects: 1,
    };
    server.use(http.get("*/api/v1/agreements", () => HttpResponse.json(pageOf([item]))));
    await renderAt("/accords");
    expect(await screen.findByRole("link", { name: "Réseau LOG-IN" })).toHaveAttribute(
      "href",
      "/accords/log-in",
    );
    expect(screen.getByText("En vigueur")).toBeVisible();
    expect(screen.getByText("31 parties")).toBeVisible();
    expect(screen.getByText("Italie")).toBeVisible();
  });

  it("narrows by what still holds, in the address, and says when nothing is left", async () => {
    server.use(
      http.get("*/api/v1/agreements", ({ request }) =>
        HttpResponse.json(
          pageOf(
            new URL(request.url).searchParams.get("validity") === "expired"
              ? []
              : [{ ...network, partners: 2, countries: [], projects: 0 }],
          ),
        ),
      ),
    );
    const user = userEvent.setup();
    await renderAt("/accords");
    await screen.findByRole("option", { name: "Échu" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Validité" }), "expired");
    expect(window.location.search).toBe("?validity=expired");
    expect(await screen.findByText("Aucun accord ne correspond à cette recherche.")).toBeVisible();
    await user.click(screen.getByRole("link", { name: "Voir tous les accords" }));
    expect(await screen.findByRole("link", { name: "Réseau LOG-IN" })).toBeVisible();
  });

  it("says that it could not be shown", async () => {
    server.use(http.get("*/api/v1/agreements", () => problem(500, "unexpected")));
    await renderAt("/accords");
    expect(await screen.findByRole("alert")).toBeVisible();
  });
});

const party = (slug: string, name: string, type: string, country?: string) => ({
  partner: { id: slug, slug, names: { fr: name }, published: true },
  type: { code: type, label: type },
  country: country ? { code: country, label: country } : null,
  latitude: null,
  longitude: null,
  role: { code: "member", label: "Membre" },
});

const view = {
  ...network,
  version: 1,
  descriptions: { fr: "Toscane et Afrique de l’Ouest." },
  parties: [
    party("arci", "Arci", "Association", "Italie"),
    party("tamou", "Tamou", "Commune", "Niger"),
    party("yalgo", "Yalgo", "Commune", "Burkina Faso"),
  ],
  chain: [],
  objectives: [],
  activities: [],
  outcomes: [],
  documents: [],
  projects: [],
  events: [],
  figures: { partners: 3, countries: 3, projects: 0, events: 0, activities: 0, activitiesDone: 0 },
  publication: "published",
};

describe("the page of an agreement or a network", () => {
  const shows = (change: object) =>
    server.use(
      http.get("*/api/v1/agreements/log-in", () => HttpResponse.json({ ...view, ...change })),
    );

  it("counts the parties by kind and country before it lists them", async () => {
    shows({});
    await renderAt("/accords/log-in");
    const section = await screen.findByRole("region", { name: "Parties" });
    const kinds = within(section)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);
    expect(kinds.slice(0, 2)).toEqual(["Commune2", "Association1"]);
    expect(within(section).getByRole("table", { name: "3 parties" })).toBeVisible();
  });

  it("shows the chain of renewals in order, this one among them, each with its light", async () => {
    const link = (id: string, place: number, title: string, label: string) => ({
      id,
      place,
      slug: id,
      titles: { fr: title },
      openEnded: false,
      validity: { code: place < 0 ? "expired" : "in-force", label },
      publication: "published",
    });
    shows({
      chain: [
        link("n0", -1, "Première convention", "Échu"),
        link("n1", 0, "Renouvellement", "En vigueur"),
      ],
    });
    await renderAt("/accords/log-in");
    const chain = await screen.findByRole("list", { name: "Renouvellements et avenants" });
    const links = within(chain).getAllByRole("listitem");
    expect(links[0]).toHaveTextContent(/Échu.*Première convention/);
    expect(links[1]).toHaveAttribute("aria-current", "true");
    expect(within(chain).getByRole("link")).toHaveAttribute("href", "/accords/n0");
  });

  it("groups objectives by level with their timing, and activities under their result", async () => {
    const objective = (code: string, label: string, text: string) => ({
      level: { code, label },
      subject: { fr: "Réseau" },
      objective: { fr: text },
      timing: { fr: "2 ans" },
    });
    shows({
      objectives: [
        objective("process", "Processus", "Dialoguer"),
        objective("project", "Projet", "Employer"),
        objective("process", "Processus", "Agrandir"),
      ],
      activities: [
        { resultCode: "R1", title: { fr: "Diagnostics" }, state: { code: "done", label: "Faite" } },
      ],
    });
    await renderAt("/accords/log-in");
    const process = await screen.findByRole("table", { name: "Processus" });
    expect(
      within(process)
        .getAllByRole("rowheader")
        .map(({ textContent }) => textContent),
    ).toEqual(["Dialoguer", "Agrandir"]);
    expect(within(process).getAllByText("2 ans")).toHaveLength(2);
    expect(screen.getByRole("row", { name: /R1.*Diagnostics.*Faite/ })).toBeVisible();
  });

  it("says which members the map cannot show", async () => {
    shows({ parties: [{ ...view.parties[0], latitude: 43.7, longitude: 11.2 }, view.parties[1]] });
    server.use(http.get("*/countries-110m*.json", () => HttpResponse.error()));
    await renderAt("/accords/log-in");
    expect(await screen.findByRole("group", { name: "Carte des membres" })).toBeVisible();
    expect(screen.getByText(/1 membre n’a pas de lieu connu/)).toBeVisible();
  });

  it("says what is not there yet, section by section, in the reader's language", async () => {
    shows({});
    await renderAt("/accords/log-in", "en");
    expect(await screen.findByText("No documents or pictures yet.")).toBeVisible();
    expect(screen.getByText("No event is attached to this agreement yet.")).toBeVisible();
  });

  it("says that it is not there, or not open", async () => {
    server.use(http.get("*/api/v1/agreements/log-in", () => problem(404, "not-found")));
    await renderAt("/accords/log-in");
    await waitFor(() =>
      expect(screen.getByRole("alert")).toHaveTextContent("n’existe pas, ou n’est pas publiée"),
    );
  });
});
