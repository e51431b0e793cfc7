import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";

const eur = (amount: string) => ({ amount, currency: "EUR" });
const water = { code: "water", label: "1 % Eau" };

const row = {
  id: "0195f000-0000-7000-8000-000000000011",
  funderName: "Syndicat des eaux",
  year: 2020,
  scheme: water,
  promised: eur("1000.00"),
  received: eur("305.00"),
  amount: eur("1305.00"),
  lines: 2,
  projects: 1,
};

let asked: URLSearchParams[];

beforeEach(() => {
  asked = [];
  server.use(
    http.get("*/api/v1/facets", () =>
      HttpResponse.json({
        projects: 1,
        country: [],
        theme: [],
        sdg: [],
        year: [],
        status: [],
        role: [],
        public: [],
      }),
    ),
    http.get("*/api/v1/stats/levies", ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      return HttpResponse.json({ items: [row], total: 1, totalRelation: "exact", next: null });
    }),
    http.get("*/api/v1/stats/funding", () =>
      HttpResponse.json({
        projects: 1,
        groupBy: ["year"],
        rows: [
          {
            year: { code: "2020", label: "2020" },
            amount: eur("9000.00"),
            levies: eur("1305.00"),
            lines: 2,
            projects: 1,
          },
        ],
        totals: [
          {
            currency: "EUR",
            amount: eur("9000.00"),
            lines: 2,
            projects: 1,
            levies: eur("1305.00"),
            byScheme: [{ scheme: water, amount: eur("1305.00") }],
          },
        ],
      }),
    ),
  );
});

describe("the one-percent ledger", () => {
  it("says what a funder commits and declares, and each figure opens exactly its lines", async () => {
    await renderAt("/financements/un-pour-cent?country=ML");
    const table = await screen.findByRole("table", { name: /Parts venues des dispositifs/ });
    const cells = within(table).getByRole("row", { name: /Syndicat des eaux/ });
    const lines = "country=ML&lineYear=2020&lineFunder=Syndicat+des+eaux";
    expect(within(cells).getByRole("link", { name: /1\s000/ })).toHaveAttribute(
      "href",
      `/financements?${lines}&state=promised&levy=water&currency=EUR#lignes`,
    );
    expect(within(cells).getByRole("link", { name: /1\s305/ })).toHaveAttribute(
      "href",
      `/financements?${lines}&levy=water&currency=EUR#lignes`,
    );
    expect(within(table).queryByRole("columnheader", { name: "Dépensé" })).toBeNull();
  });

  it("is narrowed by scheme and year, which stand in the address and in the files", async () => {
    const user = userEvent.setup();
    await renderAt("/financements/un-pour-cent");
    await user.click(await screen.findByRole("link", { name: /^1\s%\seau$/ }));
    await user.selectOptions(
      await screen.findByRole("combobox", { name: "Année de la ligne" }),
      "2020",
    );
    await screen.findByRole("button", { name: /Année de la ligne/ });
    expect(asked.at(-1)?.get("levy")).toBe("water");
    expect(asked.at(-1)?.get("lineYear")).toBe("2020");
    expect(screen.getByRole("link", { name: "CSV (tableur)" })).toHaveAttribute(
      "href",
      "/api/v1/stats/levies?lineYear=2020&levy=water&format=csv",
    );
  });
});
