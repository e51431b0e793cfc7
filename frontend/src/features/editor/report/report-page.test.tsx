import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { allDrafts, forgetDraft } from "@/drafts/draft-store";
import { outbox } from "@/drafts/outbox";
import { anonymous, setSession } from "@/session/session-store";
import { renderAt } from "@/testing/render";
import { allowing } from "@/testing/rights";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const id = "0192f0c0-0000-7000-8000-000000000106";
const address = `/mon-espace/projets/${id}/point-de-suivi`;
const year = { value: "2025", precision: "year" };

const due = (indicatorId: string, title: string, more: object = {}) => ({
  indicatorId,
  titles: { fr: title },
  measure: { code: "unit", label: "Nombre" },
  unit: { fr: "ménages" },
  unbounded: false,
  scale: [],
  dimensions: [],
  last: {
    valueId: "v0",
    version: 1,
    starts: { value: "2024", precision: "year" },
    ends: { value: "2024", precision: "year" },
    actual: "90",
    parts: [],
  },
  period: { valueId: "v1", version: 3, starts: year, ends: year, target: "200", parts: [] },
  due: true,
  ...more,
});

/** A project with one indicator, and what is sent of it. */
function project(answer: (body: unknown, call: number) => Response) {
  const sent: unknown[] = [];
  server.use(
    http.get(`*/api/v1/projects/${id}`, () =>
      HttpResponse.json({ id, slug: "eau", titles: { fr: "Eau à Dembela" } }),
    ),
    http.get(`*/api/v1/projects/${id}/values-due`, () =>
      HttpResponse.json({ items: [due("i1", "Ménages raccordés")] }),
    ),
    http.post(`*/api/v1/projects/${id}/progress-reports`, async ({ request }) => {
      sent.push(await request.json());
      return answer(sent.at(-1), sent.length);
    }),
    allowing(["report"]),
  );
  return sent;
}

const created = () => HttpResponse.json({ id: "r1" }, { status: 201 });
const send = () =>
  userEvent.click(screen.getByRole("button", { name: "Envoyer le point de suivi" }));

describe("a progress report", () => {
  beforeEach(() => signedInAs());
  afterEach(async () => {
    vi.restoreAllMocks();
    for (const { id: item } of outbox.items()) await outbox.discard(item);
    for (const { key } of await allDrafts()) await forgetDraft(key);
  });

  it("shows the last value and the target beside each value, and sends what was written once", async () => {
    const sent = project(created);
    await renderAt(address);
    expect(await screen.findByText(/Dernière valeur\s: 90 ménages \(2024\)/)).toHaveTextContent(
      /Cible 2025\s: 200 ménages/,
    );
    await userEvent.type(screen.getByRole("textbox", { name: /Où en est-on/ }), "En service.");
    await userEvent.type(screen.getByRole("textbox", { name: /^Valeur 2025/ }), "1 175,5");
    await send();
    await screen.findByText("Le point de suivi est arrivé.");
    expect(sent).toMatchObject([
      {
        report: { situation: { fr: "En service." }, results: null, openToAll: false },
        values: [{ indicatorId: "i1", seenVersion: 3, starts: year, ends: year, actual: "1175.5" }],
      },
    ]);
    expect(await allDrafts()).toEqual([]);
  });

  it("says what is missing, and keeps what was typed", async () => {
    const sent = project(created);
    await renderAt(address);
    await userEvent.type(await screen.findByRole("textbox", { name: /^Valeur 2025/ }), "beaucoup");
    await send();
    expect(await screen.findByText("Dites au moins où en est le projet.")).toBeVisible();
    expect(screen.getByText(/Écrivez un nombre/)).toBeVisible();
    expect(sent).toEqual([]);
    expect(await allDrafts()).toMatchObject([{ key: `progress-report:${id}`, href: address }]);
  });

  it("is for editors to open to everybody", async () => {
    project(created);
    await renderAt(address);
    await screen.findByRole("textbox", { name: /Où en est-on/ });
    expect(screen.queryByRole("checkbox", { name: /Montrer ce point de suivi/ })).toBeNull();
  });

  it("opens and is written while nothing answers, where it was opened before", async () => {
    project(created);
    const before = await renderAt(address);
    await screen.findByRole("textbox", { name: /^Valeur 2025/ });
    before.unmount();
    setSession({ ...anonymous, status: "out-of-reach", name: "Awa Traoré" });
    server.use(http.get("*/api/v1/projects/*", () => HttpResponse.error()));
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await renderAt(address);
    await userEvent.type(await screen.findByRole("textbox", { name: /Où en est-on/ }), "Ici.");
    await send();
    expect(
      await screen.findByRole("heading", { name: "En attente d’envoi sur cet appareil" }),
    ).toBeVisible();
    expect(outbox.items()).toMatchObject([{ state: "waiting", by: "Awa Traoré" }]);
  });

  it("lets the writer choose, value by value, where somebody else has reported in between", async () => {
    const theirs = { indicatorId: "i1", seenVersion: 4, starts: year, ends: year, actual: "180" };
    const sent = project((_, call) =>
      call === 1
        ? HttpResponse.json(
            { type: "/erreurs/conflict", status: 409, current: { values: [theirs] } },
            { status: 409 },
          )
        : created(),
    );
    await renderAt(address);
    await userEvent.type(await screen.findByRole("textbox", { name: /Où en est-on/ }), "Ici.");
    await userEvent.type(screen.getByRole("textbox", { name: /^Valeur 2025/ }), "175");
    await send();
    const pair = await screen.findByRole("alert");
    expect(pair).toHaveTextContent("175 ménages");
    expect(pair).toHaveTextContent("180 ménages");
    await userEvent.click(within(pair).getByRole("button", { name: "Garder la mienne" }));
    await userEvent.click(within(pair).getByRole("button", { name: "Envoyer avec ces choix" }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ values: [{ actual: "175", seenVersion: 4 }] });
  });

  describe("of an indicator that tells women and men apart", () => {
    const sex = {
      code: "sex",
      kind: "sex",
      labels: { fr: "Sexe" },
      categories: [
        { code: "women", labels: { fr: "Femmes" } },
        { code: "men", labels: { fr: "Hommes" } },
      ],
    };
    const wanted = { dimension: "sex", category: "women", target: "100", actual: null };
    const period = { valueId: "v1", version: 3, starts: year, ends: year, target: "200" };
    const apart = (parts: object[]) =>
      server.use(
        http.get(`*/api/v1/projects/${id}/values-due`, () =>
          HttpResponse.json({
            items: [due("i1", "Ménages", { dimensions: [sex], period: { ...period, parts } })],
          }),
        ),
      );

    it("asks for the parts where one is wanted, and sends them with what is wanted of each", async () => {
      const sent = project(created);
      apart([wanted]);
      await renderAt(address);
      await userEvent.type(await screen.findByRole("textbox", { name: /Où en est-on/ }), "Ici.");
      await userEvent.type(screen.getByRole("textbox", { name: /^Valeur 2025/ }), "175");
      const women = screen.getByRole("textbox", { name: /^Femmes/ });
      expect(women).toBeVisible();
      await userEvent.type(women, "90");
      await userEvent.type(screen.getByRole("textbox", { name: /^Hommes/ }), "80");
      await send();
      expect(await screen.findByText(/170 ménages.*175/)).toBeVisible();
      expect(sent).toEqual([]);
      await userEvent.type(screen.getByRole("textbox", { name: /^Hommes/ }), "{Backspace}5");
      await send();
      await waitFor(() => expect(sent).toHaveLength(1));
      expect(sent[0]).toMatchObject({
        values: [
          {
            actual: "175",
            parts: [
              { ...wanted, actual: "90" },
              { dimension: "sex", category: "men", target: null, actual: "85" },
            ],
          },
        ],
      });
    });

    it("leaves the parts folded away, and as they are, where nobody asks for them", async () => {
      const sent = project(created);
      apart([]);
      await renderAt(address);
      await userEvent.type(await screen.findByRole("textbox", { name: /Où en est-on/ }), "Ici.");
      await userEvent.type(screen.getByRole("textbox", { name: /^Valeur 2025/ }), "175");
      expect(screen.getByText("Femmes")).not.toBeVisible();
      await send();
      await waitFor(() => expect(sent).toHaveLength(1));
      expect(sent[0]).toMatchObject({ values: [{ actual: "175", parts: null }] });
    });
  });

  it("takes a refused report up again, with the reason at its place", async () => {
    const sent = project((_, call) =>
      call === 1
        ? HttpResponse.json(
            {
              type: "/erreurs/rule-broken",
              status: 422,
              violations: [{ field: "values[0].actual", code: "x", message: "Hors de l’échelle." }],
            },
            { status: 422 },
          )
        : created(),
    );
    await renderAt(address);
    await userEvent.type(await screen.findByRole("textbox", { name: /Où en est-on/ }), "Ici.");
    await userEvent.type(screen.getByRole("textbox", { name: /^Valeur 2025/ }), "175");
    await send();
    await userEvent.click(await screen.findByRole("button", { name: "Reprendre et corriger" }));
    const value = await screen.findByRole("textbox", { name: /^Valeur 2025/ });
    expect(value).toHaveValue("175");
    expect(screen.getByText("Hors de l’échelle.")).toBeVisible();
    await userEvent.clear(value);
    await userEvent.type(value, "17");
    await send();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ values: [{ actual: "17" }] });
  });
});
