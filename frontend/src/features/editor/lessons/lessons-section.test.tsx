import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { allowing } from "@/testing/rights";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const id = "0192f0c0-0000-7000-8000-000000000104";

const lesson = (number: number, kind: "lesson" | "question", text: string) => ({
  id: `l${number}`,
  version: number,
  project: { id, slug: "eau", titles: { fr: "Eau" }, countries: [] },
  kind: { code: kind, label: kind },
  texts: { fr: text },
  themes: [],
  step: null,
  position: number,
  metBy: 0,
  answers: 0,
  replies: [],
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
});

describe("lessons and questions in the editor", () => {
  const sent: [string, string | null, unknown][] = [];
  beforeEach(() => {
    sent.length = 0;
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
        HttpResponse.json({ results: [], indicators: [], locks: [] }),
      ),
      http.get("*/api/v1/themes", () => HttpResponse.json({ items: [] })),
      http.get(`*/api/v1/projects/${id}/lessons`, () =>
        HttpResponse.json({
          items: [
            lesson(0, "lesson", "On bâtit à deux."),
            lesson(1, "lesson", "Le temps compte."),
            lesson(2, "question", "Et après ?"),
          ],
        }),
      ),
      http.patch("*/api/v1/lessons/:lesson", async ({ request, params }) => {
        sent.push([String(params.lesson), request.headers.get("If-Match"), await request.json()]);
        return HttpResponse.json({});
      }),
    );
  });
  afterEach(() => localStorage.clear());
  const open = () => renderAt(`/mon-espace/projets/${id}/modifier/enseignements`);

  it("adds a question with its step, and shows at the field why it is refused", async () => {
    const bodies: unknown[] = [];
    server.use(
      http.post(`*/api/v1/projects/${id}/lessons`, async ({ request }) => {
        bodies.push(await request.json());
        return HttpResponse.json(
          {
            type: "/erreurs/rule-broken",
            status: 422,
            violations: [{ field: "texts", code: "required", message: "À remplir." }],
          },
          { status: 422 },
        );
      }),
    );
    await open();
    await userEvent.click(await screen.findByRole("button", { name: "Ajouter une question" }));
    const dialog = await screen.findByRole("dialog", { name: "Ajouter une question" });
    await userEvent.type(within(dialog).getByRole("textbox", { name: "Question" }), "Et l’eau ?");
    await userEvent.selectOptions(
      within(dialog).getByRole("combobox", { name: /Étape du guide/ }),
      "Temps",
    );
    await userEvent.click(within(dialog).getByRole("button", { name: "Enregistrer" }));
    expect((await within(dialog).findAllByText("À remplir."))[0]).toBeVisible();
    expect(bodies).toEqual([
      { kind: "question", texts: { fr: "Et l’eau ?" }, themes: [], step: "time" },
    ]);
    expect(within(dialog).getByRole("textbox", { name: "Question" })).toHaveValue("Et l’eau ?");
  });

  it("moves one up by writing the places that changed, each under its version", async () => {
    await open();
    await userEvent.click(await screen.findByRole("button", { name: /Monter.*Le temps compte/ }));
    await waitFor(() =>
      expect(sent).toEqual([
        ["l1", '"1"', { position: 0 }],
        ["l0", '"0"', { position: 1 }],
      ]),
    );
  });

  it("removes one after a question", async () => {
    const removed: (string | null)[] = [];
    server.use(
      http.delete("*/api/v1/lessons/l2", ({ request }) => {
        removed.push(request.headers.get("If-Match"));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    await open();
    await userEvent.click(await screen.findByRole("button", { name: /Supprimer.*Et après/ }));
    const dialog = await screen.findByRole("dialog");
    await userEvent.click(within(dialog).getByRole("button", { name: "Supprimer" }));
    await waitFor(() => expect(removed).toEqual(['"2"']));
  });
});
