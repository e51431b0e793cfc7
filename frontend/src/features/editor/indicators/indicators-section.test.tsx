import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outbox } from "@/drafts/outbox";
import { renderAt } from "@/testing/render";
import { allowing } from "@/testing/rights";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";
import { usualDimensions } from "./dimensions";

const id = "0192f0c0-0000-7000-8000-000000000103";

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

describe("indicators in the editor", () => {
  beforeEach(() => {
    signedInAs();
    server.use(
      allowing(["edit"]),
      http.get(`*/api/v1/projects/${id}/input`, () =>
        HttpResponse.json(
          { titles: { fr: "Eau" }, status: "planned" },
          { headers: { ETag: '"1"' } },
        ),
      ),
      http.get(`*/api/v1/projects/${id}`, () =>
        HttpResponse.json({ id, slug: "eau", publication: "draft", partners: [] }),
      ),
      http.get(`*/api/v1/projects/${id}/funding-plan`, () =>
        HttpResponse.json({ version: 0, projectId: id, amounts: [] }),
      ),
      http.get(`*/api/v1/projects/${id}/funding-lines`, () =>
        HttpResponse.json({ items: [], summary: { currencies: [] } }),
      ),
      http.get(`*/api/v1/projects/${id}/results`, () =>
        HttpResponse.json({ results: [], indicators: [households], locks: [] }),
      ),
    );
  });
  afterEach(async () => {
    for (const { id: item } of outbox.items()) await outbox.discard(item);
    localStorage.clear();
  });
  const open = () => renderAt(`/mon-espace/projets/${id}/modifier/indicateurs`);

  it("adds an indicator with what both partners agreed on", async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`*/api/v1/projects/${id}/indicators`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    await open();
    await userEvent.click(await screen.findByRole("button", { name: "Ajouter un indicateur" }));
    const dialog = await screen.findByRole("dialog", { name: "Ajouter un indicateur" });
    await userEvent.type(
      within(dialog).getByRole("textbox", { name: "Ce qui est mesuré" }),
      "Points d’eau",
    );
    await userEvent.type(within(dialog).getByRole("textbox", { name: "Unité" }), "points");
    await userEvent.type(within(dialog).getByRole("textbox", { name: /Point zéro/ }), "1 200,5");
    await userEvent.click(within(dialog).getByRole("button", { name: "Enregistrer" }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          titles: { fr: "Points d’eau" },
          measure: "unit",
          unit: { fr: "points" },
          scale: [],
          baseline: { value: "1200.5", account: null },
        },
      ]),
    );
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("measures by a common indicator, whose unit and measure it takes", async () => {
    const sent: unknown[] = [];
    server.use(
      http.get("*/api/v1/indicator-definitions", () =>
        HttpResponse.json({
          items: [
            {
              code: "safe-water-access",
              titles: { fr: "Habitants ayant de l’eau" },
              measure: { code: "unit", label: "Quantité" },
              unit: { fr: "habitants" },
              scale: [],
              accumulation: { code: "cumulative", label: "Cumul" },
              retired: false,
            },
          ],
        }),
      ),
      http.post(`*/api/v1/projects/${id}/indicators`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    await open();
    await userEvent.click(await screen.findByRole("button", { name: "Ajouter un indicateur" }));
    const dialog = await screen.findByRole("dialog", { name: "Ajouter un indicateur" });
    await within(dialog).findByRole("option", { name: "Habitants ayant de l’eau" });
    await userEvent.selectOptions(
      within(dialog).getByRole("combobox", { name: /Indicateur commun/ }),
      "safe-water-access",
    );
    expect(within(dialog).queryByRole("combobox", { name: "Comment ?" })).toBeNull();
    await userEvent.click(within(dialog).getByRole("button", { name: "Enregistrer" }));
    await waitFor(() =>
      expect(sent[0]).toMatchObject({
        definition: "safe-water-access",
        titles: { fr: "Habitants ayant de l’eau" },
        measure: "unit",
        unit: { fr: "habitants" },
        accumulation: "cumulative",
      }),
    );
  });

  it("takes a value of one year, and opens it again with the reason when it is refused", async () => {
    const sent: unknown[] = [];
    server.use(
      http.post("*/api/v1/indicators/i1/values", async ({ request }) => {
        sent.push(await request.json());
        return sent.length === 1
          ? HttpResponse.json(
              {
                type: "/erreurs/rule-broken",
                status: 422,
                violations: [
                  {
                    field: "starts",
                    code: "period-overlaps",
                    message: "Une autre valeur parle de 2020.",
                  },
                ],
              },
              { status: 422 },
            )
          : HttpResponse.json({}, { status: 201 });
      }),
    );
    await open();
    await userEvent.click(
      await screen.findByRole("button", { name: /Ajouter une valeur\s: Ménages raccordés/ }),
    );
    const dialog = await screen.findByRole("dialog");
    const starts = within(dialog).getByRole("group", { name: /Début de la période/ });
    await userEvent.type(within(starts).getByLabelText("Année"), "2020");
    await userEvent.type(within(dialog).getByRole("textbox", { name: /Valeur constatée/ }), "175");
    await userEvent.click(within(dialog).getByRole("button", { name: "Enregistrer" }));
    const year = { value: "2020", precision: "year" };
    await waitFor(() =>
      expect(sent).toEqual([{ starts: year, ends: year, target: null, actual: "175" }]),
    );

    const refusal = await screen.findByRole("alert");
    expect(refusal).toHaveTextContent("Une autre valeur parle de 2020.");
    await userEvent.click(within(refusal).getByRole("button", { name: "Corriger" }));
    const again = await screen.findByRole("dialog");
    const mended = within(again).getByRole("group", { name: /Début de la période/ });
    await userEvent.clear(within(mended).getByLabelText("Année"));
    await userEvent.type(within(mended).getByLabelText("Année"), "2021");
    const ends = within(again).getByRole("group", { name: /Fin de la période/ });
    await userEvent.clear(within(ends).getByLabelText("Année"));
    await userEvent.type(within(ends).getByLabelText("Année"), "2021");
    await userEvent.click(within(again).getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(sent).toHaveLength(2));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  it("counts a percentage out of something, and says why there is no data", async () => {
    const sent: unknown[] = [];
    server.use(
      http.get(`*/api/v1/projects/${id}/results`, () =>
        HttpResponse.json({
          results: [],
          indicators: [{ ...households, measure: { code: "percentage", label: "Pourcentage" } }],
          locks: [],
        }),
      ),
      http.post("*/api/v1/indicators/i1/values", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    await open();
    const add = { name: /Ajouter une valeur\s: Ménages raccordés/ };
    const year = async (dialog: HTMLElement, value: string) =>
      userEvent.type(
        within(within(dialog).getByRole("group", { name: /Début/ })).getByLabelText("Année"),
        value,
      );
    await userEvent.click(await screen.findByRole("button", add));
    const dialog = await screen.findByRole("dialog");
    await year(dialog, "2020");
    const found = within(within(dialog).getByRole("group", { name: /^Valeur constatée/ }));
    await userEvent.type(found.getByRole("textbox", { name: "Combien" }), "45");
    await userEvent.click(within(dialog).getByRole("button", { name: "Enregistrer" }));
    expect(found.getByText(/Écrivez les deux nombres/)).toBeVisible();
    await userEvent.type(found.getByRole("textbox", { name: "Sur combien" }), "180");
    expect(found.getByText("Cela fait 25 %.")).toBeVisible();
    await userEvent.click(within(dialog).getByRole("button", { name: "Enregistrer" }));
    await waitFor(() =>
      expect(sent[0]).toMatchObject({
        actual: null,
        actualFraction: { numerator: "45", denominator: "180" },
      }),
    );

    await userEvent.click(await screen.findByRole("button", add));
    const empty = await screen.findByRole("dialog");
    await year(empty, "2021");
    await userEvent.type(
      within(empty).getByRole("textbox", {
        name: /de donnée\s\? \(facultatif\)/,
      }),
      "Enquête reportée",
    );
    await userEvent.click(within(empty).getByRole("button", { name: "Enregistrer" }));
    await waitFor(() =>
      expect(sent[1]).toMatchObject({
        actual: null,
        actualFraction: null,
        noData: { fr: "Enquête reportée" },
      }),
    );
  });

  it("tells values apart by sex in three clicks, and sends what was counted of each", async () => {
    const sent: unknown[] = [];
    const sex = usualDimensions.sex;
    server.use(
      http.get(`*/api/v1/projects/${id}/results`, () =>
        HttpResponse.json({
          results: [],
          indicators: [{ ...households, dimensions: [sex] }],
          locks: [],
        }),
      ),
      http.post("*/api/v1/indicators/i1/values", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
      http.patch("*/api/v1/indicators/i1", async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({}, { status: 200 });
      }),
    );
    await open();
    await userEvent.click(
      await screen.findByRole("button", { name: /Ajouter une valeur\s: Ménages raccordés/ }),
    );
    const dialog = await screen.findByRole("dialog");
    const starts = within(dialog).getByRole("group", { name: /Début/ });
    await userEvent.type(within(starts).getByLabelText("Année"), "2020");
    await userEvent.type(within(dialog).getByRole("textbox", { name: /^Valeur constatée/ }), "40");
    await userEvent.click(within(dialog).getByText("Détail par catégorie"));
    const box = (name: RegExp) => within(dialog).getByRole("textbox", { name });
    await userEvent.type(box(/Femmes\s: Valeur/), "22");
    await userEvent.type(box(/Hommes\s: Valeur/), "18");
    expect(within(dialog).getByText(/Valeur constatée\s: 40 en tout/)).toBeVisible();
    await userEvent.click(within(dialog).getByRole("button", { name: "Enregistrer" }));
    await waitFor(() =>
      expect(sent[0]).toMatchObject({
        actual: "40",
        parts: [
          { dimension: "sex", category: "women", target: null, actual: "22" },
          { dimension: "sex", category: "men", target: null, actual: "18" },
        ],
      }),
    );

    await userEvent.click(screen.getByRole("button", { name: /Modifier\s: Ménages raccordés/ }));
    const definition = await screen.findByRole("dialog", { name: "Modifier l’indicateur" });
    await userEvent.click(within(definition).getByText("Plus de précisions"));
    await userEvent.click(within(definition).getByRole("button", { name: "Par âge" }));
    await userEvent.click(within(definition).getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(sent[1]).toMatchObject({ dimensions: [sex, { code: "age" }] }));
  });
});
