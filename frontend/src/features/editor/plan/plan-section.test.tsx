import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { allowing } from "@/testing/rights";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const id = "0192f0c0-0000-7000-8000-000000000103";

interface Plan {
  version: number;
  currency: string | null;
  amounts: { year: number; side: string; kind: string; amount: string }[];
}

/** A project on a server that keeps its plan. */
class PlanServer {
  plan: Plan = { version: 0, currency: null, amounts: [] };
  sent: { tag: string | null; body: object }[] = [];

  handlers() {
    return [
      http.get(`*/api/v1/projects/${id}/input`, () =>
        HttpResponse.json(
          {
            titles: { fr: "Eau" },
            status: "planned",
            start: { value: "2024", precision: "year" },
            end: { value: "2025", precision: "year" },
          },
          { headers: { ETag: '"1"' } },
        ),
      ),
      http.get(`*/api/v1/projects/${id}`, () =>
        HttpResponse.json({ id, slug: "eau", publication: "draft", partners: [] }),
      ),
      http.get(`*/api/v1/projects/${id}/results`, () =>
        HttpResponse.json({ results: [], indicators: [] }),
      ),
      http.get(`*/api/v1/projects/${id}/funding-lines`, () => HttpResponse.json({ items: [] })),
      http.get(`*/api/v1/projects/${id}/funding-plan`, () => HttpResponse.json(this.plan)),
      http.patch<never, Partial<Plan>>(
        `*/api/v1/projects/${id}/funding-plan`,
        async ({ request }) => {
          const body = await request.json();
          this.sent.push({ tag: request.headers.get("If-Match"), body });
          this.plan = { ...this.plan, ...body, version: this.plan.version + 1 };
          return HttpResponse.json(this.plan, {
            headers: { ETag: `"${this.plan.version}"` },
          });
        },
      ),
    ];
  }
}

describe("the funding plan", () => {
  let kept: PlanServer;

  beforeEach(() => {
    signedInAs();
    kept = new PlanServer();
    server.use(allowing(["edit"]), ...kept.handlers());
  });

  const open = async () => {
    await renderAt(`/mon-espace/projets/${id}/modifier/plan`);
    expect(
      await screen.findByRole("heading", { level: 2, name: "Plan de financement" }),
    ).toBeVisible();
    return screen.findByRole("table", { name: /Montants prévus/ });
  };

  it("takes an amount for a side, a kind and a year of the project, and zero where a side brings nothing", async () => {
    const table = await open();
    const cell = (name: RegExp) => within(table).getByRole("textbox", { name });
    await userEvent.type(cell(/^Ici \(Nord\), Argent, 2024$/), "30 000,5{Enter}");
    await userEvent.type(cell(/^Là-bas \(Sud\), En nature.*, 2025$/), "0{Enter}");
    await waitFor(() => expect(kept.plan.amounts).toHaveLength(2), { timeout: 4000 });
    expect(kept.sent[0]?.tag).toBe('"0"');
    expect(kept.plan.currency).toBe("EUR");
    expect(kept.plan.amounts).toEqual([
      { year: 2024, side: "north", kind: "cash", amount: "30000.5" },
      { year: 2025, side: "south", kind: "in-kind", amount: "0" },
    ]);
    expect(within(table).getByRole("row", { name: /Part ici/ })).toHaveTextContent(/100\s%/);
  });

  it("lays a block of a spreadsheet down from the cell it is pasted into, and says what it could not read", async () => {
    const table = await open();
    await userEvent.click(within(table).getByRole("textbox", { name: /^Ici .*Argent, 2024$/ }));
    await userEvent.paste("100\t80\n10\tà voir");
    expect(await screen.findByText(/3 montants collés\./)).toHaveTextContent("à voir");
    await waitFor(() => expect(kept.plan.amounts).toHaveLength(3), { timeout: 4000 });
  });
});
