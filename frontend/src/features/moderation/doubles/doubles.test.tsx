import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const one = { id: "0195f000-0000-7000-8000-00000000000a", slug: "arcade", name: "Arcade" };
const other = { id: "0195f000-0000-7000-8000-00000000000b", slug: "arcade-2", name: "ARCADE asso" };

const partner = ({ id, slug, name }: typeof one) => ({
  id,
  slug,
  version: 1,
  names: { fr: name },
  type: { code: "ngo", label: "Association" },
  formerNames: [],
  identifiers: [],
  contacts: [],
  figures: { projects: 2, agreements: 0, fundedProjects: 0 },
  publication: "published",
});

const counts = {
  projects: 2,
  sharedProjects: 1,
  agreements: 0,
  events: 0,
  fundingLines: 5,
  indicatorValues: 0,
  lessonReplies: 0,
  guideAnswers: 0,
  progressReports: 0,
  registered: 1,
  identifiers: 0,
  formerNames: 1,
  accounts: false,
};

const done = {
  id: "m1",
  kept: one,
  merged: other,
  counts,
  obstacles: [],
  mergedAt: "2026-11-22T08:00:00Z",
};

const emptyPage = { items: [], total: 0, totalRelation: "exact", next: null };

beforeEach(() => {
  signedInAs({ roles: ["moderator"] });
  server.use(
    http.get(`*/api/v1/partners/${one.id}`, () => HttpResponse.json(partner(one))),
    http.get(`*/api/v1/partners/${other.id}`, () => HttpResponse.json(partner(other))),
  );
});

describe("doubles", () => {
  it("are listed as pairs, with the merges that can be undone", async () => {
    server.use(
      http.get("*/api/v1/moderation/doubles", () =>
        HttpResponse.json({
          ...emptyPage,
          total: 1,
          items: [
            {
              first: { ...one, published: true, hasAccounts: true, projects: 2 },
              second: { ...other, published: true, hasAccounts: false, projects: 1 },
              sameIdentifier: false,
              similarity: 0.82,
            },
          ],
        }),
      ),
      http.get("*/api/v1/partner-merges", () =>
        HttpResponse.json({ ...emptyPage, total: 1, items: [done] }),
      ),
    );
    await renderAt("/moderation/doublons");
    expect(await screen.findByRole("link", { name: "Arcade et ARCADE asso" })).toHaveAttribute(
      "href",
      `/moderation/doublons/${one.id}/${other.id}`,
    );
    expect(screen.getByText(/82/)).toBeVisible();
    expect(
      await screen.findByRole("button", { name: "Annuler la fusion de ARCADE asso" }),
    ).toBeVisible();
  });

  it("are merged after a look at what moves, and parted again", async () => {
    const user = userEvent.setup();
    const asked: unknown[] = [];
    server.use(
      http.post("*/api/v1/partner-merges", async ({ request }) => {
        const body = await request.json();
        asked.push(body);
        const isPreview = JSON.stringify(body).includes("preview");
        return HttpResponse.json(isPreview ? { ...done, id: null, mergedAt: null } : done);
      }),
      http.post("*/api/v1/partner-merges/m1/undoing", () =>
        HttpResponse.json({ ...done, undoneAt: "2026-11-22T08:01:00Z" }),
      ),
    );
    await renderAt(`/moderation/doublons/${one.id}/${other.id}`);
    await user.click(await screen.findByRole("radio", { name: "Arcade" }));
    expect(await screen.findByText("Lignes de financement")).toBeVisible();
    expect(asked).toEqual([{ keptId: one.id, mergedId: other.id, preview: true }]);

    await user.click(
      screen.getByRole("button", { name: /^Fondre «\sARCADE asso\s» dans «\sArcade\s»$/ }),
    );
    expect(
      await screen.findByText("« ARCADE asso » fait maintenant partie de « Arcade »."),
    ).toBeVisible();
    expect(asked[1]).toEqual({ keptId: one.id, mergedId: other.id });

    await user.click(screen.getByRole("button", { name: /Annuler la fusion/ }));
    expect(await screen.findByText(/La fusion est annulée/)).toBeVisible();
  });

  it("are not merged where something stands against it", async () => {
    const user = userEvent.setup();
    server.use(
      http.post("*/api/v1/partner-merges", () =>
        HttpResponse.json({
          ...done,
          id: null,
          obstacles: [{ code: "both-have-accounts", message: "Les deux ont des comptes." }],
        }),
      ),
    );
    await renderAt(`/moderation/doublons/${one.id}/${other.id}`);
    await user.click(await screen.findByRole("radio", { name: "ARCADE asso" }));
    expect(await screen.findByText("Les deux ont des comptes.")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Fondre/ })).toBeNull();
  });

  it("says which records changed where a merge cannot be undone", async () => {
    const user = userEvent.setup();
    server.use(
      http.get("*/api/v1/moderation/doubles", () => HttpResponse.json(emptyPage)),
      http.get("*/api/v1/partner-merges", () =>
        HttpResponse.json({ ...emptyPage, total: 1, items: [done] }),
      ),
      http.post("*/api/v1/partner-merges/m1/undoing", () =>
        HttpResponse.json(
          {
            type: "/erreurs/conflict",
            status: 409,
            violations: [
              { field: "", code: "changed-since-merge", message: "2 fiche(s) ont changé." },
            ],
            conflicts: [{ type: "project", id: "p9" }],
          },
          { status: 409 },
        ),
      ),
    );
    await renderAt("/moderation/doublons");
    await user.click(await screen.findByRole("button", { name: /Annuler la fusion/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("2 fiche(s) ont changé.");
    expect(screen.getByRole("link", { name: "Projet" })).toHaveAttribute("href", "/projets/p9");
  });
});
