import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forgetDraft } from "@/drafts/draft-store";
import { renderAt } from "@/testing/render";
import { allowing } from "@/testing/rights";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const id = "0192f0c0-0000-7000-8000-000000000101";
const own = "0192f0c0-0000-7000-8000-000000000001";
const href = `/mon-espace/projets/${id}/modifier`;

type Input = Record<string, unknown>;

/** A project on a server of its own, with the version rules of the real one. */
class ProjectServer {
  version = 3;
  input: Input = {
    titles: { fr: "Eau potable" },
    status: "planned",
    partners: [{ partnerId: own, side: "north", roles: ["lead"] }],
    places: [],
  };
  publication = "draft";
  publicationReason: string | undefined;
  patches: Input[] = [];

  handlers() {
    const tag = () => ({ ETag: `"${this.version}"` });
    return [
      http.get(`*/api/v1/projects/${id}/input`, () =>
        HttpResponse.json(this.input, { headers: tag() }),
      ),
      http.get(`*/api/v1/projects/${id}`, () =>
        HttpResponse.json({
          id,
          slug: "eau-potable",
          titles: this.input.titles,
          partners: [{ partner: { id: own, names: { fr: "Ville de Pontcharra" } } }],
          publication: this.publication,
          publicationReason: this.publicationReason,
        }),
      ),
      http.get(`*/api/v1/projects/${id}/funding-plan`, () =>
        HttpResponse.json({ version: 0, projectId: id, amounts: [] }),
      ),
      http.get(`*/api/v1/projects/${id}/funding-lines`, () =>
        HttpResponse.json({ items: [], summary: { lines: 0, funders: 0, currencies: [] } }),
      ),
      http.get(`*/api/v1/projects/${id}/results`, () =>
        HttpResponse.json({ results: [], indicators: [], locks: [] }),
      ),
      http.patch(`*/api/v1/projects/${id}`, async ({ request }) => {
        if (request.headers.get("If-Match") !== `"${this.version}"`) {
          return HttpResponse.json(
            {
              type: "/erreurs/stale-version",
              status: 412,
              current: this.input,
              currentVersion: this.version,
            },
            { status: 412 },
          );
        }
        const patch = (await request.json()) as Input;
        this.patches.push(patch);
        this.input = { ...this.input, ...patch };
        this.version += 1;
        return HttpResponse.json({}, { headers: tag() });
      }),
    ];
  }
}

describe("the project editor", () => {
  let project: ProjectServer;
  beforeEach(() => {
    project = new ProjectServer();
    server.use(...project.handlers(), allowing(["edit"]));
    signedInAs({
      memberships: [
        {
          partnerId: own,
          partnerSlug: "pontcharra",
          partnerName: "Ville de Pontcharra",
          role: "editor",
        },
      ],
    });
  });
  afterEach(() => forgetDraft(`project:${id}`));

  it("saves what is typed and says when", async () => {
    await renderAt(`${href}/titre`);
    const title = await screen.findByRole("textbox", { name: "Titre" });
    await userEvent.type(title, " à Dembela");
    expect(await screen.findByText(/^Enregistré à/, {}, { timeout: 3000 })).toBeVisible();
    expect(project.patches).toEqual([{ titles: { fr: "Eau potable à Dembela" } }]);
    expect(screen.getByRole("heading", { level: 1, name: "Eau potable à Dembela" })).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("shows what the server refuses at its field and in the list of sections", async () => {
    server.use(
      http.patch(`*/api/v1/projects/${id}`, () =>
        HttpResponse.json(
          {
            type: "/erreurs/rule-broken",
            status: 422,
            violations: [
              {
                field: "status",
                code: "under-way-before-its-start",
                message: "Le projet n’a pas commencé.",
              },
            ],
          },
          { status: 422 },
        ),
      ),
    );
    await renderAt(`${href}/dates`);
    await userEvent.selectOptions(
      await screen.findByRole("combobox", { name: "Statut" }),
      "En cours",
    );
    expect(
      await screen.findByText("Le projet n’a pas commencé.", {}, { timeout: 3000 }),
    ).toBeVisible();
    expect(screen.getByText(/Gardé sur cet appareil, une correction/)).toBeVisible();
    const nav = screen.getByRole("navigation", { name: "Rubriques de la fiche" });
    expect(within(nav).getByRole("link", { name: /Dates et statut/ })).toHaveTextContent(
      "à corriger",
    );
  });

  it("shows both versions of a field that somebody else changed, and keeps the one chosen", async () => {
    await renderAt(`${href}/titre`);
    const title = await screen.findByRole("textbox", { name: "Titre" });
    project.input = { ...project.input, titles: { fr: "Leur titre" } };
    project.version += 1;
    await userEvent.type(title, " !");

    const dialog = await screen.findByRole(
      "dialog",
      { name: "Deux versions du même champ" },
      { timeout: 3000 },
    );
    expect(within(dialog).getByText("Eau potable !")).toBeVisible();
    expect(within(dialog).getByText("Leur titre")).toBeVisible();
    await userEvent.click(within(dialog).getByRole("button", { name: "Garder l’autre" }));
    await waitFor(() => expect(title).toHaveValue("Leur titre"));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(project.patches).toEqual([]);
  });

  it("says what is missing and leads to where it is written", async () => {
    server.use(
      http.post(`*/api/v1/projects/${id}/submission`, () =>
        HttpResponse.json(
          {
            type: "/erreurs/rule-broken",
            status: 422,
            violations: [
              { field: "places", code: "required", message: "Indiquez au moins un lieu." },
            ],
          },
          { status: 422 },
        ),
      ),
    );
    await renderAt(`${href}/titre`);
    await userEvent.click(await screen.findByRole("button", { name: "Soumettre" }));
    const missing = await screen.findByRole("alert");
    expect(missing).toHaveTextContent("Il manque encore 1 chose avant de soumettre");
    await userEvent.click(within(missing).getByRole("link", { name: "Lieux" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Lieux" })).toBeVisible();
  });

  it("puts the reason on top of what was sent back, and submits it again", async () => {
    project.publication = "sent-back";
    project.publicationReason = "Indiquez l’année de chaque financement.";
    server.use(
      http.post(`*/api/v1/projects/${id}/submission`, ({ request }) => {
        expect(request.headers.get("If-Match")).toBe('"3"');
        project.publication = "submitted";
        project.publicationReason = undefined;
        return HttpResponse.json({ id, publication: "submitted" });
      }),
    );
    await renderAt(`${href}/titre`);
    expect(await screen.findByText(/Indiquez l’année/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Soumettre" }));
    expect(await screen.findByText(/la modération va le relire/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Soumettre" })).toBeNull();
  });

  it("lets nobody be told off for a row that is not finished", async () => {
    await renderAt(`${href}/lieux`);
    await userEvent.click(await screen.findByRole("button", { name: "Ajouter un lieu" }));
    const name = screen.getByRole("textbox", { name: "Nom du lieu" });
    await waitFor(() => expect(name).toHaveFocus());
    await userEvent.type(name, "Dembela");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Pays" }), "Mali");
    await screen.findByText(/^Enregistré à/, {}, { timeout: 3000 });
    expect(project.input.places).toMatchObject([{ name: "Dembela", country: "ML", side: "south" }]);
  });

  it("asks who comes without signing in to sign in", async () => {
    signedInAs({ status: "anonymous" });
    await renderAt(href);
    expect(await screen.findByText("Cette page demande de se connecter")).toBeVisible();
  });
});
