import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const term = (code: string, label: string) => ({ code, label });
const definition = {
  id: "d1",
  version: 3,
  code: "safe-water-access",
  titles: {
    fr: "Habitants ayant de l’eau",
    en: "Inhabitants with water",
    it: "Abitanti con acqua",
  },
  measure: term("unit", "Quantité"),
  unit: { fr: "habitants" },
  scale: [],
  aggregation: term("sum", "Les valeurs des projets s’additionnent"),
  position: 2,
  retired: false,
  adoptions: 2,
  createdAt: "2022-01-01T00:00:00Z",
  updatedAt: "2022-01-01T00:00:00Z",
};
const list = (items: object[]) => () => HttpResponse.json({ items });

describe("common indicators on the moderators’ desk", () => {
  beforeEach(() => {
    signedInAs({ roles: ["moderator"], memberships: [] });
    server.use(
      http.get("*/api/v1/indicator-definitions", list([definition])),
      http.get("*/api/v1/indicator-measures", list([term("unit", "Quantité")])),
      http.get("*/api/v1/aggregations", list([term("sum", "Somme"), term("none", "Rien")])),
      http.get("*/api/v1/accumulations", list([])),
    );
  });

  it("are worded anew on the version that was read; what adopted ones count stays", async () => {
    const sent: unknown[] = [];
    server.use(
      http.put("*/api/v1/indicator-definitions/safe-water-access", async ({ request }) => {
        sent.push(request.headers.get("If-Match"), await request.json());
        return HttpResponse.json(definition);
      }),
    );
    await renderAt("/moderation/indicateur/safe-water-access");
    expect(await screen.findByRole("combobox", { name: "Mesure" })).toBeDisabled();
    const title = screen.getAllByRole("textbox", { name: /Ce qui est mesuré/ })[0];
    if (!title) throw new Error("There is no title to word.");
    await userEvent.clear(title);
    await userEvent.type(title, "Habitants reliés");
    await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(sent[0]).toBe('"3"'));
    expect(sent[1]).toMatchObject({
      code: "safe-water-access",
      titles: { fr: "Habitants reliés", en: "Inhabitants with water", it: "Abitanti con acqua" },
      measure: "unit",
      aggregation: "sum",
      position: 2,
    });
    expect(await screen.findByText(/est enregistré/)).toBeVisible();
  });

  it("are in a list that leads to each and to a new one", async () => {
    await renderAt("/moderation/indicateurs");
    expect(await screen.findByRole("link", { name: "Habitants ayant de l’eau" })).toHaveAttribute(
      "href",
      "/moderation/indicateur/safe-water-access",
    );
    expect(screen.getByRole("link", { name: "Ajouter un indicateur commun" })).toBeVisible();
  });
});
