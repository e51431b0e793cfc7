import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import type { Guide, GuideSheet } from "@/records/guide/api";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const id = "0192f0c0-0000-7000-8000-000000000105";
const pontcharra = {
  partnerId: "p1",
  partnerSlug: "pontcharra",
  partnerName: "Pontcharra",
  role: "reporter",
} as const;

const sheet = (partner: string, side: "north" | "south", text: string): GuideSheet => ({
  id: `sheet-of-${partner}`,
  version: 4,
  projectId: id,
  partner: { id: partner, slug: partner, names: { fr: partner }, published: true },
  side,
  round: 1,
  step: { code: "follow-up", label: "Suivre" },
  state: { code: "under-way", label: "En cours" },
  answers: [{ question: "q17", text: { fr: text } }],
  openToAll: false,
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
});

const guide = (...sheets: GuideSheet[]): Guide => ({
  steps: [
    { step: { code: "origins", label: "Naissance" }, questions: [{ code: "q1", label: "D’où ?" }] },
    {
      step: { code: "follow-up", label: "Suivre" },
      questions: [
        { code: "q17", label: "Comment suit-on ?" },
        { code: "q18", label: "A-t-on évalué ?" },
      ],
    },
  ],
  rounds: sheets.length > 0 ? [{ number: 1, begunAt: "2026-01-01T00:00:00Z", sheets }] : [],
});

describe("the guide of a project", () => {
  let kept: Guide;
  beforeEach(() => {
    kept = guide();
    signedInAs({ memberships: [pontcharra], actingFor: pontcharra });
    server.use(
      http.get(`*/api/v1/projects/${id}`, () =>
        HttpResponse.json({ id, slug: "eau", titles: { fr: "Eau" }, publication: "draft" }),
      ),
      http.get(`*/api/v1/projects/${id}/guide`, () => HttpResponse.json(kept)),
      http.get("*/api/v1/guide-answers/sheet-of-p1", () =>
        HttpResponse.json(sheet("p1", "north", "Chaque mois.")),
      ),
    );
  });
  const open = () => renderAt(`/mon-espace/projets/${id}/guide/follow-up`);

  it("begins a step for one’s own partner", async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`*/api/v1/projects/${id}/guide-answers`, async ({ request }) => {
        sent.push(await request.json());
        kept = guide(sheet("p1", "north", "Chaque mois."));
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    await open();
    await userEvent.click(await screen.findByRole("button", { name: "Commencer cette étape" }));
    expect(await screen.findByRole("textbox", { name: /^Comment suit-on\s\?\s*\(/ })).toHaveValue(
      "Chaque mois.",
    );
    expect(sent).toEqual([{ step: "follow-up", round: 1, state: "under-way" }]);
  });

  it("sends what is typed a moment later, under its version", async () => {
    kept = guide(sheet("p1", "north", "Chaque mois."));
    const sent: [string | null, unknown][] = [];
    server.use(
      http.patch("*/api/v1/guide-answers/sheet-of-p1", async ({ request }) => {
        sent.push([request.headers.get("If-Match"), await request.json()]);
        return HttpResponse.json({}, { headers: { ETag: '"5"' } });
      }),
    );
    await open();
    const field = await screen.findByRole("textbox", { name: /^A-t-on évalué\s\?\s*\(/ });
    await userEvent.type(field, "Non");
    await waitFor(
      () =>
        expect(sent.at(-1)).toEqual([
          '"4"',
          {
            answers: [
              { question: "q17", text: { fr: "Chaque mois." } },
              { question: "q18", text: { fr: "Non" } },
            ],
          },
        ]),
      { timeout: 4000 },
    );
  });

  it("shows both sides of each question, a missing one as a gap", async () => {
    kept = guide(sheet("p1", "north", "Chaque mois."), sheet("p2", "south", "Personne."));
    await open();
    const pair = await screen.findByRole("region", { name: "Côte à côte" });
    expect(within(pair).getByText("Personne.")).toBeVisible();
    expect(within(pair).getByText("Les deux côtés ont répondu")).toBeVisible();
    expect(within(pair).getByText("Sans réponse")).toBeVisible();
    kept = guide(sheet("p1", "north", "Chaque mois."));
  });

  it("says that one side only answered", async () => {
    kept = guide(sheet("p1", "north", "Chaque mois."));
    await open();
    expect(await screen.findByText("Un seul côté a répondu")).toBeVisible();
    expect(screen.getByText("Rien n’est dit de ce côté")).toBeVisible();
  });
});
