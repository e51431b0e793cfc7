import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outbox } from "@/drafts/outbox";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const id = "0192f0c0-0000-7000-8000-000000000104";

const households = {
  id: "i1",
  version: 2,
  titles: { fr: "Ménages raccordés" },
  measure: { code: "unit", label: "Nombre" },
  unit: { fr: "ménages" },
  unbounded: false,
  example: false,
  scale: [],
  dimensions: [],
  standing: { state: { code: "proposed", label: "Proposé" }, stances: [] },
  values: [],
};

describe("values of indicators, for a reporter", () => {
  beforeEach(() => {
    signedInAs();
    server.use(
      http.get(`*/api/v1/projects/${id}`, () =>
        HttpResponse.json({ id, slug: "eau", titles: { fr: "Eau à Dembela" } }),
      ),
    );
  });
  afterEach(async () => {
    for (const { id: item } of outbox.items()) await outbox.discard(item);
    localStorage.clear();
  });

  it("takes a value, and offers nothing that only editors may do", async () => {
    const sent: unknown[] = [];
    server.use(
      http.get(`*/api/v1/projects/${id}/results`, () =>
        HttpResponse.json({ results: [], indicators: [households], locks: [] }),
      ),
      http.post("*/api/v1/indicators/i1/values", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    await renderAt(`/mon-espace/projets/${id}/valeurs`);
    await userEvent.click(
      await screen.findByRole("button", { name: /Ajouter une valeur\s: Ménages raccordés/ }),
    );
    expect(screen.getByRole("link", { name: "Eau à Dembela" })).toHaveAttribute(
      "href",
      "/projets/eau",
    );
    expect(screen.queryByRole("button", { name: /Supprimer/ })).toBeNull();
    expect(screen.queryByRole("button", { name: /Modifier/ })).toBeNull();
    const dialog = await screen.findByRole("dialog");
    const starts = within(dialog).getByRole("group", { name: /Début de la période/ });
    await userEvent.type(within(starts).getByLabelText("Année"), "2020");
    await userEvent.type(within(dialog).getByRole("textbox", { name: /Valeur constatée/ }), "175");
    await userEvent.click(within(dialog).getByRole("button", { name: "Enregistrer" }));
    const year = { value: "2020", precision: "year" };
    await waitFor(() =>
      expect(sent).toEqual([{ starts: year, ends: year, target: null, actual: "175" }]),
    );
  });

  it("says whom to ask where there is no indicator yet", async () => {
    server.use(
      http.get(`*/api/v1/projects/${id}/results`, () =>
        HttpResponse.json({ results: [], indicators: [], locks: [] }),
      ),
    );
    await renderAt(`/mon-espace/projets/${id}/valeurs`);
    expect(await screen.findByText(/Les rédacteurs du projet peuvent en ajouter/)).toBeVisible();
  });
});
