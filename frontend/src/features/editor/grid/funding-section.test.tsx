import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outbox } from "@/drafts/outbox";
import { renderAt } from "@/testing/render";
import { allowing } from "@/testing/rights";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const id = "0192f0c0-0000-7000-8000-000000000102";
const dembela = "0192f0c0-0000-7000-8000-000000000002";

interface Line {
  id: string;
  version: number;
  funderName?: string;
  funderId?: string;
  year: number;
  amount: { amount: string; currency: string };
  kind: string;
  state: string;
}

/** A project on a server that keeps funding lines. */
class FundingServer {
  lines: Line[] = [
    {
      id: "l1",
      version: 1,
      funderName: "MEAE",
      year: 2019,
      amount: { amount: "17000.00", currency: "EUR" },
      kind: "cash",
      state: "received",
    },
  ];
  input: object[] = [];

  view = ({ kind, state, funderId, ...line }: Line) => ({
    ...line,
    funder: funderId ? { id: funderId, names: { fr: "Commune de Dembela" } } : null,
    kind: { code: kind, label: kind },
    state: { code: state, label: state },
    levies: [],
  });

  handlers() {
    return [
      http.get(`*/api/v1/projects/${id}/input`, () =>
        HttpResponse.json(
          { titles: { fr: "Eau" }, status: "planned" },
          { headers: { ETag: '"1"' } },
        ),
      ),
      http.get(`*/api/v1/projects/${id}`, () =>
        HttpResponse.json({
          id,
          slug: "eau",
          publication: "draft",
          partners: [{ partner: { id: dembela, names: { fr: "Commune de Dembela" } } }],
        }),
      ),
      http.get(`*/api/v1/partners/${dembela}`, () =>
        HttpResponse.json({ id: dembela, names: { fr: "Commune de Dembela" } }),
      ),
      http.get(`*/api/v1/projects/${id}/results`, () =>
        HttpResponse.json({ results: [], indicators: [], locks: [] }),
      ),
      http.get(`*/api/v1/projects/${id}/funding-plan`, () =>
        HttpResponse.json({ version: 0, projectId: id, amounts: [] }),
      ),
      http.get(`*/api/v1/projects/${id}/funding-lines`, () =>
        HttpResponse.json({ items: this.lines.map(this.view), summary: { currencies: [] } }),
      ),
      http.post<never, Omit<Line, "id" | "version">>(
        `*/api/v1/projects/${id}/funding-lines`,
        async ({ request }) => {
          const input = await request.json();
          this.input.push(input);
          const line = { ...input, id: `l${this.lines.length + 1}`, version: 1 };
          this.lines.push(line);
          return HttpResponse.json(this.view(line), { status: 201 });
        },
      ),
      http.patch<{ line: string }, Partial<Line>>(
        "*/api/v1/funding-lines/:line",
        async ({ request, params }) => {
          const patch = await request.json();
          this.input.push(patch);
          this.lines = this.lines.map((line) =>
            line.id === params.line ? { ...line, ...patch, version: line.version + 1 } : line,
          );
          return HttpResponse.json({});
        },
      ),
      http.delete<{ line: string }>("*/api/v1/funding-lines/:line", ({ params }) => {
        this.lines = this.lines.filter((line) => line.id !== params.line);
        return new HttpResponse(null, { status: 204 });
      }),
    ];
  }
}

describe("the funding grid", () => {
  let funding: FundingServer;
  beforeEach(() => {
    funding = new FundingServer();
    server.use(...funding.handlers(), allowing(["edit"]));
    signedInAs();
  });
  afterEach(async () => {
    for (const { id: item } of outbox.items()) await outbox.discard(item);
  });
  const open = async () => {
    await renderAt(`/mon-espace/projets/${id}/modifier/financements`);
    return screen.findByRole("table", { name: "Financements par bailleur et par année" });
  };

  it("takes an amount as people write it, sends it, and adds it up", async () => {
    const grid = await open();
    const cell = within(grid).getByRole("textbox", { name: "MEAE, 2019" });
    await userEvent.clear(cell);
    await userEvent.type(cell, "18 500,50{Enter}");
    await waitFor(() =>
      expect(funding.input).toEqual([{ amount: { amount: "18500.50", currency: "EUR" } }]),
    );
    await waitFor(() => expect(outbox.items()).toEqual([]));
    const foot = within(grid).getByRole("row", { name: /Total en EUR/ });
    expect(foot).toHaveTextContent(/18\s500,50/);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says at the cell what is no amount, and sends nothing", async () => {
    const grid = await open();
    const cell = within(grid).getByRole("textbox", { name: "MEAE, 2019" });
    await userEvent.clear(cell);
    await userEvent.type(cell, "beaucoup{Enter}");
    expect(within(grid).getByText(/Écrivez un montant/)).toBeVisible();
    expect(cell).toHaveValue("beaucoup");
    expect(funding.input).toEqual([]);
  });

  it("asks before a line is removed", async () => {
    const grid = await open();
    await userEvent.clear(within(grid).getByRole("textbox", { name: "MEAE, 2019" }));
    await userEvent.tab();
    const dialog = await screen.findByRole("dialog", { name: /Supprimer ce financement\s\?/ });
    expect(funding.lines).toHaveLength(1);
    await userEvent.click(within(dialog).getByRole("button", { name: "Supprimer" }));
    await waitFor(() => expect(funding.lines).toEqual([]));
  });

  it("adds what was pasted once it was shown, and keeps what cannot be read", async () => {
    await open();
    await userEvent.click(screen.getByRole("button", { name: "Coller un tableau" }));
    const box = await screen.findByRole("textbox", { name: "Cases copiées du tableur" });
    await userEvent.click(box);
    await userEvent.paste(
      "Bailleur\t2020\t2021\nCommune de Dembela\t1 000\tbeaucoup\nRégion\t2 000,50\t",
    );
    expect(screen.getByText(/3 lignes lues\. 1 à corriger/)).toBeVisible();
    expect(screen.getByText(/Montant illisible/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Ajouter 2 lignes" }));
    await waitFor(() => expect(funding.input).toHaveLength(2));
    expect(funding.input).toMatchObject([
      { funderId: dembela, year: 2020, amount: { amount: "1000", currency: "EUR" } },
      { funderName: "Région", year: 2020, amount: { amount: "2000.50", currency: "EUR" } },
    ]);
    expect(box).toHaveValue("funder\tyear\tamount\nCommune de Dembela\t2021\tbeaucoup");
  });

  it("shows what the server refuses in the row it belongs to", async () => {
    server.use(
      http.patch("*/api/v1/funding-lines/:line", () =>
        HttpResponse.json(
          {
            type: "/erreurs/rule-broken",
            status: 422,
            detail: "Refusé.",
            violations: [
              {
                field: "levies[0].amount",
                code: "levy-above-amount",
                message: "Le 1 % dépasse le montant.",
              },
            ],
          },
          { status: 422 },
        ),
      ),
    );
    const grid = await open();
    const cell = within(grid).getByRole("textbox", { name: "MEAE, 2019" });
    await userEvent.clear(cell);
    await userEvent.type(cell, "10{Enter}");
    expect(await within(grid).findByText("Le 1 % dépasse le montant.")).toBeVisible();
    expect(within(grid).getByText("à corriger")).toBeVisible();
  });
});
