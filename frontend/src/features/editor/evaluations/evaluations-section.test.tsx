import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { refusal } from "@/testing/answers";
import { renderAt } from "@/testing/render";
import { allowing } from "@/testing/rights";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const id = "0192f0c0-0000-7000-8000-000000000103";
const address = `*/api/v1/projects/${id}`;

const households = {
  id: "i1",
  version: 2,
  titles: { fr: "Ménages raccordés" },
  measure: { code: "unit", label: "Nombre" },
  unit: { fr: "ménages" },
  unbounded: false,
  scale: [],
  dimensions: [],
  standing: { state: { code: "proposed", label: "Proposé" }, stances: [] },
  values: [],
};

const diagnosis = {
  id: "v1",
  version: 0,
  projectId: id,
  kind: { code: "initial-diagnosis", label: "Diagnostic initial" },
  external: false,
  starts: { value: "2019", precision: "year" },
  findings: [
    {
      texts: { fr: "Peu de ménages raccordés." },
      indicator: { id: "i1", titles: households.titles },
      measured: { value: "120" },
      baseline: false,
    },
  ],
  recommendations: [],
};

describe("evaluations in the editor", () => {
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
      http.get(`${address}/results`, () =>
        HttpResponse.json({ results: [], indicators: [households] }),
      ),
    );
  });
  afterEach(() => localStorage.clear());
  const open = () => renderAt(`/mon-espace/projets/${id}/modifier/evaluations`);

  it("records a diagnosis with what it measured, as people write figures, and keeps it when it is refused", async () => {
    const sent: unknown[] = [];
    let refused = true;
    server.use(
      http.post(`${address}/evaluations`, async ({ request }) => {
        if (refused) {
          refused = false;
          return refusal("ends", "end-before-start", "La fin précède.");
        }
        sent.push(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    const user = userEvent.setup();
    await open();
    await user.click(await screen.findByRole("button", { name: "Ajouter une évaluation" }));
    const dialog = screen.getByRole("dialog", { name: "Ajouter une évaluation" });
    const save = within(dialog).getByRole("button", { name: "Enregistrer" });
    expect(save).toBeDisabled();
    await user.selectOptions(within(dialog).getByLabelText("Moment"), "Diagnostic initial");
    await user.type(
      within(within(dialog).getByRole("group", { name: "Début" })).getByLabelText("Année"),
      "2019",
    );
    await user.click(within(dialog).getByRole("button", { name: "Ajouter un constat" }));
    await user.type(within(dialog).getByLabelText("Ce qui a été constaté"), "Peu de ménages.");
    await user.selectOptions(
      within(dialog).getByLabelText(/Indicateur mesuré/),
      "Ménages raccordés",
    );
    await user.type(within(dialog).getByLabelText(/Ce qui a été mesuré/), "120,5");
    await user.click(save);
    expect((await within(dialog).findAllByText("La fin précède.")).length).toBeGreaterThan(0);
    await user.click(save);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      kind: "initial-diagnosis",
      starts: { value: "2019", precision: "year" },
      findings: [
        { texts: { fr: "Peu de ménages." }, indicatorId: "i1", measured: { value: "120.5" } },
      ],
    });
  });

  it("makes what was measured the baseline, and replaces another one only when asked again", async () => {
    const asked: unknown[] = [];
    server.use(
      http.get(`${address}/evaluations`, () => HttpResponse.json({ items: [diagnosis] })),
      http.post("*/api/v1/evaluations/v1/baselines", async ({ request }) => {
        asked.push(await request.json());
        return asked.length === 1
          ? refusal("indicators[0]", "baseline-exists", "Un autre point zéro est là.")
          : HttpResponse.json(diagnosis);
      }),
    );
    const user = userEvent.setup();
    await open();
    await user.click(
      await screen.findByRole("button", { name: "En faire le point zéro de 1 indicateur" }),
    );
    expect((await screen.findAllByText("Un autre point zéro est là.")).length).toBeGreaterThan(0);
    await user.click(
      screen.getByRole("button", { name: "Remplacer le point zéro de 1 indicateur" }),
    );
    await waitFor(() =>
      expect(asked).toEqual([
        { indicators: ["i1"], replace: false },
        { indicators: ["i1"], replace: true },
      ]),
    );
  });
});
