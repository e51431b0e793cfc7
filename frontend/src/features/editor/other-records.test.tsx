import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { allowing } from "@/testing/rights";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const id = "0192f0c0-0000-7000-8000-000000000201";
const pontcharra = {
  partnerId: "0192f0c0-0000-7000-8000-000000000001",
  partnerSlug: "pontcharra",
  partnerName: "Pontcharra",
  role: "editor",
} as const;

beforeEach(() => {
  signedInAs({ memberships: [pontcharra], actingFor: pontcharra });
  server.use(allowing(["edit"]));
});

describe("the editor of an organisation", () => {
  const partner = {
    id,
    slug: "mairie-tamou",
    names: { fr: "Mairie de Tamou" },
    type: { code: "municipality", label: "Commune" },
    country: { code: "NE", label: "Niger" },
    formerNames: [],
    identifiers: [],
    contacts: [],
    publication: "draft",
  };

  it("sends only what was changed, as codes", async () => {
    const patches: unknown[] = [];
    server.use(
      http.get(`*/api/v1/partners/${id}`, () =>
        HttpResponse.json(partner, { headers: { ETag: '"1"' } }),
      ),
      http.patch(`*/api/v1/partners/${id}`, async ({ request }) => {
        patches.push(await request.json());
        return HttpResponse.json({}, { headers: { ETag: '"2"' } });
      }),
    );
    await renderAt(`/mon-espace/partenaires/${id}/modifier`);
    expect(await screen.findByRole("combobox", { name: "Pays" })).toHaveDisplayValue("Niger");
    await userEvent.type(screen.getByRole("textbox", { name: /Sigle/ }), "MT");
    await waitFor(() => expect(patches).toEqual([{ acronym: "MT" }]), { timeout: 3000 });
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says so where one may not edit it", async () => {
    server.use(
      http.get(`*/api/v1/partners/${id}`, () =>
        HttpResponse.json({ type: "/erreurs/right-missing", status: 403 }, { status: 403 }),
      ),
    );
    await renderAt(`/mon-espace/partenaires/${id}/modifier`);
    expect(await screen.findByRole("alert")).toHaveTextContent("ne donne pas accès");
  });
});

describe("the editor of an agreement", () => {
  it("renews another one", async () => {
    const patches: unknown[] = [];
    server.use(
      http.get("*/api/v1/agreements", () =>
        HttpResponse.json({
          items: [{ id: "a1", titles: { fr: "Convention 2019" }, kind: { label: "Convention" } }],
          total: 1,
        }),
      ),
      http.get("*/api/v1/agreements/:id/input", () =>
        HttpResponse.json(
          { titles: { fr: "Convention 2022" }, kind: "twinning", parties: [] },
          { headers: { ETag: '"1"' } },
        ),
      ),
      http.get("*/api/v1/agreements/:id", () =>
        HttpResponse.json({
          id,
          slug: "c",
          titles: { fr: "Convention 2019" },
          publication: "draft",
        }),
      ),
      http.patch(`*/api/v1/agreements/${id}`, async ({ request }) => {
        patches.push(await request.json());
        return HttpResponse.json({}, { headers: { ETag: '"2"' } });
      }),
    );
    await renderAt(`/mon-espace/accords/${id}/modifier/dates`);
    await userEvent.type(
      await screen.findByRole("combobox", { name: /Fait suite à l’accord/ }),
      "2019",
    );
    await userEvent.click(await screen.findByRole("option", { name: /Convention 2019/ }));
    await waitFor(() => expect(patches).toEqual([{ predecessorId: "a1", succession: "renewal" }]), {
      timeout: 3000,
    });
    expect(screen.getByRole("combobox", { name: /Comment\s\?/ })).toHaveDisplayValue(
      "Renouvellement",
    );
  });
});

describe("a new organisation", () => {
  it("is created only after the possible doubles were looked at", async () => {
    const asked: string[] = [];
    const keys = new Set<string | null>();
    server.use(
      http.post("*/api/v1/partners", ({ request }) => {
        asked.push(new URL(request.url).search);
        keys.add(request.headers.get("Idempotency-Key"));
        return asked.length === 1
          ? HttpResponse.json(
              {
                type: "/erreurs/possible-double",
                status: 409,
                candidates: [{ id: "p9", slug: "dembela", name: "Commune de Dembela" }],
              },
              { status: 409 },
            )
          : HttpResponse.json({ id, names: { fr: "Dembela" } }, { status: 201 });
      }),
      http.get(`*/api/v1/partners/${id}`, () =>
        HttpResponse.json({ names: { fr: "Dembela" }, type: { code: "other" } }),
      ),
    );
    await renderAt("/mon-espace/partenaires/nouveau");
    await userEvent.type(
      await screen.findByRole("textbox", { name: "Nom de l’organisation" }),
      "Dembela",
    );
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Nature" }), "Commune");
    await userEvent.click(screen.getByRole("button", { name: "Créer l’organisation" }));
    const warning = await screen.findByRole("alert");
    expect(within(warning).getByRole("link", { name: "Commune de Dembela" })).toBeVisible();
    await userEvent.click(
      within(warning).getByRole("button", { name: "C’est une autre, la créer" }),
    );
    await waitFor(() => expect(window.location.pathname).toContain(`/partenaires/${id}/modifier`));
    expect(asked).toEqual(["", "?confirmedNew=true"]);
    expect(keys.size).toBe(2);
  });
});

describe("a new project", () => {
  it("begins with a title, led by one's own organisation", async () => {
    const sent: unknown[] = [];
    server.use(
      http.post("*/api/v1/projects", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({ id }, { status: 201 });
      }),
      http.get("*/api/v1/projects/*", () => HttpResponse.json({}, { status: 404 })),
      http.get("*/api/v1/partners/:partner", () => HttpResponse.json({}, { status: 404 })),
    );
    await renderAt("/mon-espace/projets/nouveau");
    await userEvent.type(await screen.findByRole("textbox", { name: "Titre du projet" }), "Eau");
    await userEvent.click(screen.getByRole("button", { name: "Commencer le projet" }));
    await waitFor(() =>
      expect(window.location.pathname).toBe(`/mon-espace/projets/${id}/modifier`),
    );
    expect(sent).toEqual([
      {
        titles: { fr: "Eau" },
        status: "planned",
        partners: [{ partnerId: pontcharra.partnerId, side: "north", roles: ["lead"] }],
        places: [],
      },
    ]);
  });

  it("is not offered to who may only report", async () => {
    signedInAs({ memberships: [{ ...pontcharra, role: "reporter" }] });
    await renderAt("/mon-espace/projets/nouveau");
    expect(await screen.findByText(/ne permet pas de créer un projet/)).toBeVisible();
    expect(screen.queryByRole("textbox", { name: "Titre du projet" })).toBeNull();
  });
});
