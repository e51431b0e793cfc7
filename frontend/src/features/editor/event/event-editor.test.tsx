import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { forgetDraft } from "@/drafts/draft-store";
import { renderAt } from "@/testing/render";
import { allowing } from "@/testing/rights";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const id = "0192f0c0-0000-7000-8000-000000000301";
const projectId = "0192f0c0-0000-7000-8000-000000000101";
const href = `/mon-espace/evenements/${id}/modifier`;
const pontcharra = {
  partnerId: "0192f0c0-0000-7000-8000-000000000001",
  partnerSlug: "pontcharra",
  partnerName: "Ville de Pontcharra",
  role: "editor",
} as const;
const dembela = { id: "0192f0c0-0000-7000-8000-000000000002", names: { fr: "Dembela" } };

type Input = Record<string, unknown>;

/** An event on a server of its own, with the version rules of the real one. */
class EventServer {
  version = 1;
  input: Input = {
    kind: "meeting",
    titles: { fr: "Atelier eau" },
    partnerIds: [pontcharra.partnerId],
  };
  patches: Input[] = [];

  handlers() {
    const tag = () => ({ ETag: `"${this.version}"` });
    return [
      http.get(`*/api/v1/events/${id}/input`, () =>
        HttpResponse.json(this.input, { headers: tag() }),
      ),
      http.get(`*/api/v1/events/${id}`, () =>
        HttpResponse.json({
          id,
          slug: "atelier-eau",
          titles: this.input.titles,
          partners: [{ id: pontcharra.partnerId, names: { fr: "Ville de Pontcharra" } }],
          publication: "draft",
        }),
      ),
      http.get(`*/api/v1/partners/${dembela.id}`, () => HttpResponse.json(dembela)),
      http.patch(`*/api/v1/events/${id}`, async ({ request }) => {
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

describe("the editor of an event", () => {
  let event: EventServer;
  beforeEach(() => {
    event = new EventServer();
    server.use(...event.handlers(), allowing(["edit"]));
    signedInAs({ memberships: [pontcharra] });
  });
  afterEach(() => forgetDraft(`event:${id}`));

  it("writes when it was and who was there", async () => {
    server.use(
      http.get("*/api/v1/partners", () =>
        HttpResponse.json({ items: [{ ...dembela, type: { label: "Commune" } }], total: 1 }),
      ),
    );
    await renderAt(`${href}/date-et-lieu`);
    const begins = await screen.findByRole("group", { name: "Début" });
    await userEvent.type(within(begins).getByRole("textbox", { name: "Année" }), "2026");
    await waitFor(() => expect(event.input.starts).toEqual({ value: "2026", precision: "year" }), {
      timeout: 3000,
    });
    const nav = screen.getByRole("navigation", { name: "Rubriques de la fiche" });
    await userEvent.click(within(nav).getByRole("link", { name: /^Partenaires présents/ }));
    await userEvent.type(
      await screen.findByRole("combobox", { name: "Ajouter une organisation" }),
      "Dembela",
    );
    await userEvent.click(await screen.findByRole("option", { name: /^Dembela/ }));
    await waitFor(
      () => expect(event.input.partnerIds).toEqual([pontcharra.partnerId, dembela.id]),
      { timeout: 3000 },
    );
    await userEvent.click(await screen.findByRole("button", { name: "Retirer Dembela" }));
    await waitFor(() => expect(event.input.partnerIds).toEqual([pontcharra.partnerId]), {
      timeout: 3000,
    });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("shows what the server refuses at its field", async () => {
    server.use(
      http.patch(`*/api/v1/events/${id}`, () =>
        HttpResponse.json(
          {
            type: "/erreurs/rule-broken",
            status: 422,
            violations: [
              { field: "starts", code: "end-without-start", message: "Indiquez aussi le début." },
            ],
          },
          { status: 422 },
        ),
      ),
    );
    await renderAt(`${href}/date-et-lieu`);
    const ends = await screen.findByRole("group", { name: /^Fin/ });
    await userEvent.type(within(ends).getByRole("textbox", { name: "Année" }), "2026");
    expect(
      await screen.findByText("Indiquez aussi le début.", {}, { timeout: 3000 }),
    ).toBeVisible();
  });

  it("shows both versions of what somebody else wrote meanwhile", async () => {
    await renderAt(`${href}/decisions`);
    const decided = await screen.findByRole("textbox", {
      name: "Ce qui a été décidé (facultatif)",
    });
    event.input = { ...event.input, decisions: { fr: "Rien." } };
    event.version += 1;
    await userEvent.type(decided, "Un comité");
    const dialog = await screen.findByRole(
      "dialog",
      { name: "Deux versions du même champ" },
      { timeout: 3000 },
    );
    expect(within(dialog).getByText("Rien.")).toBeVisible();
    await userEvent.click(within(dialog).getByRole("button", { name: "Garder la mienne" }));
    await waitFor(() => expect(event.patches).toEqual([{ decisions: { fr: "Un comité" } }]), {
      timeout: 3000,
    });
  });
});

describe("a new event", () => {
  it("begins about the project one came from, in the name of one’s organisation", async () => {
    signedInAs({ memberships: [pontcharra] });
    const sent: unknown[] = [];
    server.use(
      http.get(`*/api/v1/projects/${projectId}`, () =>
        HttpResponse.json({ id: projectId, titles: { fr: "Eau potable" } }),
      ),
      http.post("*/api/v1/events", async ({ request }) => {
        expect(request.headers.get("Acting-For")).toBe("pontcharra");
        expect(request.headers.get("Idempotency-Key")).toBeTruthy();
        sent.push(await request.json());
        return HttpResponse.json({ id }, { status: 201 });
      }),
      http.get("*/api/v1/events/*", () => HttpResponse.json({}, { status: 404 })),
    );
    await renderAt(`/mon-espace/evenements/nouveau?projet=${projectId}`);
    expect(await screen.findByText("Au sujet de : Eau potable")).toBeVisible();
    await userEvent.type(screen.getByRole("textbox", { name: "Titre" }), "Atelier eau");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Nature" }), "Atelier");
    await userEvent.click(screen.getByRole("button", { name: "Commencer l’événement" }));
    await waitFor(() => expect(window.location.pathname).toBe(href));
    expect(sent).toEqual([
      {
        titles: { fr: "Atelier eau" },
        kind: "workshop",
        partnerIds: [pontcharra.partnerId],
        projectId,
      },
    ]);
  });

  it("is not offered to who may only report", async () => {
    signedInAs({ memberships: [{ ...pontcharra, role: "reporter" }] });
    await renderAt("/mon-espace/evenements/nouveau");
    expect(await screen.findByText(/ne permet pas d’écrire un événement/)).toBeVisible();
    expect(screen.queryByRole("textbox", { name: "Titre" })).toBeNull();
  });
});
