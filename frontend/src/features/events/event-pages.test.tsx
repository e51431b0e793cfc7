import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { pageOf, problem } from "@/testing/answers";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";

const workshop = {
  id: "e1",
  slug: "atelier-eau",
  kind: { code: "workshop", label: "Atelier" },
  titles: { fr: "Atelier sur l’eau", en: "Workshop on water" },
  starts: { value: "2020-05-01", precision: "day" },
  country: { code: "SN", label: "Sénégal" },
  place: "Dakar",
  online: false,
  updatedAt: "2026-01-02T00:00:00Z",
};

describe("the list of events", () => {
  beforeEach(() => {
    server.use(
      http.get("*/api/v1/event-kinds", () =>
        HttpResponse.json({ items: [{ code: "meeting", label: "Réunion", labels: {} }] }),
      ),
      http.get("*/api/v1/events", ({ request }) =>
        HttpResponse.json(
          pageOf(new URL(request.url).searchParams.get("kind") === "meeting" ? [] : [workshop]),
        ),
      ),
    );
  });

  it("says what, when and where", async () => {
    await renderAt("/evenements");
    expect(await screen.findByRole("link", { name: "Atelier sur l’eau" })).toHaveAttribute(
      "href",
      "/evenements/atelier-eau",
    );
    expect(screen.getByText("1er mai 2020")).toBeVisible();
    expect(screen.getByText("Dakar, Sénégal")).toBeVisible();
  });

  it("narrows by kind, in the address, and says when nothing fits", async () => {
    const user = userEvent.setup();
    await renderAt("/evenements");
    await screen.findByRole("option", { name: "Réunion" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Nature" }), "meeting");
    expect(window.location.search).toBe("?kind=meeting");
    expect(
      await screen.findByText("Aucun événement ne correspond à cette recherche."),
    ).toBeVisible();
  });

  it("says when there is none at all", async () => {
    server.use(http.get("*/api/v1/events", () => HttpResponse.json(pageOf([]))));
    await renderAt("/evenements");
    expect(await screen.findByText("Aucun événement n’est encore publié.")).toBeVisible();
  });

  it("says that it could not be shown", async () => {
    server.use(http.get("*/api/v1/events", () => problem(500, "unexpected")));
    await renderAt("/evenements");
    expect(await screen.findByRole("alert")).toBeVisible();
  });
});

describe("the page of an event", () => {
  const view = {
    ...workshop,
    texts: { fr: "Trois jours à Dakar." },
    partners: [{ id: "p1", slug: "tamou", names: { fr: "Mairie de Tamou" }, published: true }],
    attendance: [{ fr: "Maires" }],
    decisions: { fr: "Se revoir chaque année." },
    links: [],
    project: { id: "x", slug: "log-in", titles: { fr: "LOG-IN" } },
    publication: "published",
  };

  it("says who came in which function, what was decided, and what it belongs to", async () => {
    server.use(http.get("*/api/v1/events/atelier-eau", () => HttpResponse.json(view)));
    await renderAt("/evenements/atelier-eau");
    expect(
      await screen.findByRole("heading", { level: 1, name: "Atelier sur l’eau" }),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: "Mairie de Tamou" })).toBeVisible();
    expect(screen.getByText("Maires")).toBeVisible();
    expect(screen.getByText("Se revoir chaque année.")).toBeVisible();
    expect(screen.getByRole("link", { name: "LOG-IN" })).toHaveAttribute("href", "/projets/log-in");
  });

  it("speaks the reader's language where somebody wrote in it", async () => {
    server.use(http.get("*/api/v1/events/atelier-eau", () => HttpResponse.json(view)));
    await renderAt("/evenements/atelier-eau", "en");
    expect(
      await screen.findByRole("heading", { level: 1, name: "Workshop on water" }),
    ).toBeVisible();
    expect(screen.getByText("1 May 2020")).toBeVisible();
  });

  it("says that it is not there, or not open", async () => {
    server.use(http.get("*/api/v1/events/atelier-eau", () => problem(404, "not-found")));
    await renderAt("/evenements/atelier-eau");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "n’existe pas, ou n’est pas publiée",
    );
  });
});
