import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { allowing } from "@/testing/rights";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const id = "0192f0c0-0000-7000-8000-000000000103";
const address = `*/api/v1/projects/${id}`;

const story = {
  id: "s1",
  version: 3,
  project: { id, slug: "eau", titles: { fr: "Eau" }, countries: [] },
  kind: { code: "change", label: "Récit de changement" },
  titles: { fr: "Une trésorière" },
  accounts: { fr: "Elle tient les comptes." },
  dated: { value: "2020", precision: "year" },
  effect: { code: "positive", label: "Effet positif" },
  consent: {
    state: { code: "oral", label: "Accord oral" },
    dated: { value: "2021", precision: "year" },
  },
  openToAll: true,
};

describe("stories of change in the editor", () => {
  beforeEach(() => {
    signedInAs();
    server.use(
      allowing(["edit"]),
      http.get(`${address}/input`, () =>
        HttpResponse.json(
          { titles: { fr: "Eau" }, status: "planned" },
          { headers: { ETag: '"1"' } },
        ),
      ),
      http.get(address, () =>
        HttpResponse.json({ id, slug: "eau", publication: "draft", partners: [] }),
      ),
      http.get(`${address}/funding-lines`, () =>
        HttpResponse.json({ items: [], summary: { currencies: [] } }),
      ),
      http.get(`${address}/results`, () => HttpResponse.json({ results: [], indicators: [] })),
      http.get(`${address}/change-stories`, () =>
        HttpResponse.json({ items: [story], avoided: [] }),
      ),
    );
  });
  afterEach(() => localStorage.clear());
  const open = () => renderAt(`/mon-espace/projets/${id}/modifier/recits`);

  it("close with the consent: once withdrawn, showing it to all cannot be chosen, and the day is asked anew", async () => {
    const sent: unknown[] = [];
    server.use(
      http.patch("*/api/v1/change-stories/s1", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({});
      }),
    );
    const user = userEvent.setup();
    await open();
    await user.click(await screen.findByRole("button", { name: /^Modifier.*Une trésorière/ }));
    const dialog = screen.getByRole("dialog", { name: "Modifier le récit" });
    const toAll = within(dialog).getByRole("checkbox", { name: "Montrer ce récit à tous" });
    expect(toAll).toBeChecked();
    await user.click(within(dialog).getByRole("radio", { name: "Accord retiré" }));
    expect(toAll).not.toBeChecked();
    expect(toAll).toBeDisabled();
    const day = within(dialog).getByRole("group", { name: /Accord retiré le/ });
    await user.type(within(day).getByLabelText("Année"), "2022");
    await user.click(within(dialog).getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      consent: { state: "withdrawn", dated: { value: "2022", precision: "year" } },
      openToAll: false,
    });
  });

  it("ask for an amount and its method for an avoided cost alone", async () => {
    const user = userEvent.setup();
    await open();
    await user.click(await screen.findByRole("button", { name: "Ajouter un récit" }));
    const dialog = screen.getByRole("dialog", { name: "Ajouter un récit" });
    expect(within(dialog).queryByLabelText(/Montant évité/)).toBeNull();
    await user.selectOptions(within(dialog).getByLabelText("Nature"), "Coût évité");
    expect(within(dialog).getByLabelText(/Montant évité/)).toBeVisible();
    expect(
      within(dialog).getByRole("textbox", { name: /^Comment ce montant a été estimé$/ }),
    ).toBeVisible();
  });
});
