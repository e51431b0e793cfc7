import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { allowing } from "@/testing/rights";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const base = "*/api/v1/projects/eau";

const changed = {
  seq: 12,
  at: "2026-05-02T10:00:00Z",
  recordType: "project",
  recordId: "p1",
  action: "changed",
  fields: ["titles"],
  actor: {
    role: "editor",
    name: "Agente coopération",
    partner: { id: "x", slug: "x", name: "Pontcharra" },
  },
  before: { titles: { fr: "Eau potable" } },
  after: { titles: { fr: "Eau claire" } },
};
const line = {
  ...changed,
  seq: 11,
  recordType: "funding-line",
  recordId: "l1",
  fields: ["note"],
  before: { note: "a" },
  after: { note: "b" },
};
const created = { ...changed, seq: 10, action: "created", fields: [], before: null };
/** As a visitor gets it. */
const bare = (entry: typeof changed | typeof created) => ({
  ...entry,
  before: null,
  after: null,
  actor: { role: "editor", partner: entry.actor.partner },
});

const page = (items: object[]) =>
  HttpResponse.json({ items, total: items.length, totalRelation: "exact", next: null });

const preview = (version: number, now: string) =>
  HttpResponse.json({
    seq: 12,
    version,
    fields: [{ field: "titles", before: { fr: now }, after: { fr: "Eau potable" } }],
  });

beforeEach(() => {
  server.use(
    http.get(base, () =>
      HttpResponse.json({ id: "p1", slug: "eau", titles: { fr: "Eau" }, publication: "published" }),
    ),
    http.get(`${base}/history`, () => page([changed, line, created])),
  );
});

describe("the history of a record, for those who may edit it", () => {
  beforeEach(() => {
    signedInAs();
    server.use(allowing(["edit"]));
  });

  const ask = async () =>
    userEvent.click(await screen.findByRole("button", { name: /^Rétablir la version d’avant/ }));

  it("tells who changed what, before and after", async () => {
    await renderAt("/historique/projets/eau");
    const entry = (await screen.findAllByRole("article"))[0];
    if (!entry) throw new Error("no entry");
    expect(entry).toHaveTextContent("Projet : modification");
    expect(entry).toHaveTextContent(/2 mai 2026.*Agente coopération – Pontcharra/);
    await userEvent.click(within(entry).getByText("Voir ce qui a changé"));
    expect(within(entry).getByText("Eau potable")).toBeVisible();
    expect(within(entry).getByText("Eau claire")).toBeVisible();
    // Neither the creation nor a funding line has a version of the record to go back to.
    expect(await screen.findAllByRole("button", { name: /^Rétablir la version/ })).toHaveLength(1);
    expect(screen.getByRole("link", { name: "Eau" })).toHaveAttribute("href", "/projets/eau");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("restores a version once the person has seen what will change", async () => {
    const sent: unknown[] = [];
    server.use(
      http.get(`${base}/reversions/12`, () => preview(7, "Eau claire")),
      http.post(`${base}/reversions`, async ({ request }) => {
        expect(request.headers.get("If-Match")).toBe('"7"');
        sent.push(await request.json());
        return HttpResponse.json({ id: "p1", publication: "published" });
      }),
    );
    await renderAt("/historique/projets/eau");
    await ask();
    const dialog = await screen.findByRole("dialog", { name: /^Rétablir la version d’avant/ });
    expect(await within(dialog).findByText("Eau claire")).toBeVisible();
    expect(within(dialog).getByText("Eau potable")).toBeVisible();
    expect(sent).toEqual([]);
    await userEvent.click(within(dialog).getByRole("button", { name: "Rétablir cette version" }));
    expect(await screen.findByText("La version d’avant est rétablie.")).toBeVisible();
    expect(sent).toEqual([{ seq: 12 }]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("shows anew what would change where somebody else wrote meanwhile", async () => {
    let version = 7;
    server.use(
      http.get(`${base}/reversions/12`, () =>
        preview(version, version === 7 ? "Eau claire" : "Eau pour tous"),
      ),
      http.post(`${base}/reversions`, ({ request }) =>
        request.headers.get("If-Match") === '"8"'
          ? HttpResponse.json({ id: "p1" })
          : HttpResponse.json({ type: "/erreurs/stale-version", status: 412 }, { status: 412 }),
      ),
    );
    await renderAt("/historique/projets/eau");
    await ask();
    const dialog = await screen.findByRole("dialog");
    const confirm = await within(dialog).findByRole("button", { name: "Rétablir cette version" });
    version = 8;
    await userEvent.click(confirm);
    expect(await within(dialog).findByRole("alert")).toHaveTextContent("rien n’a été fait");
    expect(await within(dialog).findByText("Eau pour tous")).toBeVisible();
    await waitFor(() => expect(confirm).toBeEnabled());
    await userEvent.click(confirm);
    expect(await screen.findByText("La version d’avant est rétablie.")).toBeVisible();
  });

  it("says why a version can no longer be restored", async () => {
    server.use(
      http.get(`${base}/reversions/12`, () =>
        HttpResponse.json(
          {
            type: "/erreurs/rule-broken",
            status: 422,
            violations: [
              { field: "seq", code: "no-longer-writable", message: "Les règles ont changé." },
            ],
          },
          { status: 422 },
        ),
      ),
    );
    await renderAt("/historique/projets/eau");
    await ask();
    expect(await screen.findByRole("alert")).toHaveTextContent("Les règles ont changé.");
    expect(screen.queryByRole("button", { name: "Rétablir cette version" })).toBeNull();
  });
});

describe("the history of a record, for everybody", () => {
  it("tells what was changed, and by which partner, without values, names or buttons", async () => {
    server.use(http.get(`${base}/history`, () => page([bare(changed), bare(created)])));
    await renderAt("/historique/projets/eau");
    expect(await screen.findByText("Titre")).toBeVisible();
    expect(screen.getAllByText(/Pontcharra/)).toHaveLength(2);
    expect(screen.getByText(/ne sont montrés qu’à celles qui peuvent/)).toBeVisible();
    expect(screen.queryByText("Voir ce qui a changé")).toBeNull();
    expect(screen.queryByRole("button", { name: /Rétablir/ })).toBeNull();
  });

  it("is not told of a record that is not open", async () => {
    server.use(
      http.get(base, () => HttpResponse.json({ status: 404 }, { status: 404 })),
      http.get(`${base}/history`, () =>
        HttpResponse.json({ type: "/erreurs/not-found", status: 404 }, { status: 404 }),
      ),
    );
    await renderAt("/historique/projets/eau");
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "n’existe pas, ou n’est pas publiée",
    );
  });
});
