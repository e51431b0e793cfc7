import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderPiece } from "@/testing/render";
import { allowing } from "@/testing/rights";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";
import { AgreementPanel } from "./agreement-panel";
import type { Indicator } from "./inputs";

const id = "0192f0c0-0000-7000-8000-000000000103";
const standing = (code: string, label: string) => ({ state: { code, label }, stances: [] });
const proposed = standing("proposed", "Proposé");
const year = { value: "2020", precision: "year" as const };
const indicator: Indicator = {
  id: "i1",
  version: 2,
  projectId: id,
  titles: { fr: "Ménages raccordés" },
  measure: { code: "unit", label: "Quantité" },
  unbounded: false,
  example: false,
  scale: [],
  dimensions: [],
  position: 0,
  standing: standing("agreed", "Convenu des deux côtés"),
  createdAt: "2022-01-01T00:00:00Z",
  updatedAt: "2022-01-01T00:00:00Z",
  values: [
    {
      id: "v1",
      version: 3,
      indicatorId: "i1",
      starts: year,
      ends: year,
      target: "200",
      actual: "175",
      parts: [],
      locked: false,
      targetStanding: proposed,
      actualStanding: proposed,
      createdAt: "2022-01-01T00:00:00Z",
      updatedAt: "2022-01-01T00:00:00Z",
    },
  ],
};

describe("what both sides have to agree on", () => {
  const sent: unknown[] = [];
  beforeEach(() => {
    sent.length = 0;
    signedInAs({
      memberships: [
        { partnerId: "p2", partnerSlug: "dembela", partnerName: "Dembela", role: "editor" },
      ],
    });
    server.use(
      allowing(["agree"]),
      http.post(`*/api/v1/projects/${id}/stances`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({
          items: [
            { line: 0, status: 200, problem: null },
            {
              line: 1,
              status: 422,
              problem: {
                field: "items[1]",
                code: "needs-the-other-side",
                message: "À l’autre rive de le faire.",
              },
            },
          ],
        });
      }),
    );
  });
  const open = async () => {
    await renderPiece(<AgreementPanel projectId={id} indicators={[indicator]} />, {
      namespaces: ["editor", "results", "terms"],
    });
    await userEvent.click(await screen.findByText(/2 points à convenir/));
  };

  it("is agreed several at once, and each line that is refused says why", async () => {
    await open();
    await userEvent.click(screen.getByRole("button", { name: "Choisir tout ce qui est proposé" }));
    await userEvent.click(screen.getByRole("button", { name: "D’accord avec 2 points" }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          items: [
            { recordId: "v1", version: 3, aspect: "target", act: "agrees" },
            { recordId: "v1", version: 3, aspect: "actual", act: "agrees" },
          ],
        },
      ]),
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("À l’autre rive de le faire.");
  });

  it("is disagreed with for a reason, with the figure that would be right", async () => {
    await open();
    const line = screen.getByRole("checkbox", { name: /2020\s: valeur 175/ }).closest("li");
    if (!line) throw new Error("No line.");
    await userEvent.click(within(line).getByRole("button", { name: /Pas d’accord/ }));
    const dialog = await screen.findByRole("dialog");
    const say = within(dialog).getByRole("button", { name: "Dire notre désaccord" });
    expect(say).toBeDisabled();
    await userEvent.type(
      within(dialog).getByRole("textbox", { name: /^Pourquoi\s\?$/ }),
      "Le registre dit 150.",
    );
    await userEvent.type(within(dialog).getByRole("textbox", { name: /bon chiffre/ }), "150");
    await userEvent.click(say);
    await waitFor(() =>
      expect(sent).toEqual([
        {
          items: [
            {
              recordId: "v1",
              version: 3,
              aspect: "actual",
              act: "disagrees",
              reason: { fr: "Le registre dit 150." },
              figure: "150",
            },
          ],
        },
      ]),
    );
  });
});
