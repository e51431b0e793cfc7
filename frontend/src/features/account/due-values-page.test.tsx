import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const partner = {
  id: "0192f0c0-0000-7000-8000-000000000001",
  slug: "pontcharra",
  names: { fr: "Pontcharra" },
  published: true,
};
const year = (value: string) => ({ value, precision: "year" });
const value = (id: string, ends: string, code: string, label: string) => ({
  id,
  indicatorId: "i1",
  titles: { fr: `Ménages ${ends}` },
  project: { id: "p1", slug: "eau", titles: { fr: "Eau" } },
  starts: year(ends),
  ends: year(ends),
  target: "200",
  state: { code, label },
  dueFrom: "2021-01-01",
  lateFrom: "2021-03-02",
  partners: [partner],
});
const late = value("v1", "2020", "late", "En retard");
const entered = value("v2", "2019", "entered", "Saisie");

describe("values that are due", () => {
  const asked: string[] = [];
  beforeEach(() => {
    asked.length = 0;
    signedInAs();
    server.use(
      http.get("*/api/v1/due-values/board", () =>
        HttpResponse.json({
          daysUntilLate: 60,
          items: [{ partner, year: 2020, entered: 3, coming: 0, due: 1, late: 2, locked: 0 }],
        }),
      ),
      http.get("*/api/v1/due-values", ({ request }) => {
        const { searchParams } = new URL(request.url);
        asked.push(searchParams.toString());
        const states = searchParams.getAll("state");
        const items = [late, entered].filter(
          ({ state }) => states.length === 0 || states.includes(state.code),
        );
        return HttpResponse.json({ items, total: items.length, totalRelation: "exact" });
      }),
    );
  });

  it("are counted by partner and year, with the rule that says when one is late", async () => {
    await renderAt("/mon-espace/valeurs-attendues");
    expect(await screen.findByText(/60 jours après, elle est en retard/)).toBeVisible();
    const [, line] = within(
      await screen.findByRole("table", { name: "Nombre de valeurs" }),
    ).getAllByRole("row");
    expect(line).toHaveTextContent(/Pontcharra.*2020.*2.*1.*0.*3.*0/);
  });

  it("lead to where they are entered, and only those that lack", async () => {
    await renderAt("/mon-espace/valeurs-attendues?projet=eau&etat=toutes");
    const enter = await screen.findByRole("link", { name: "Saisir Ménages 2020" });
    expect(enter).toHaveAttribute("href", "/mon-espace/projets/p1/valeurs");
    expect(screen.queryByRole("link", { name: "Saisir Ménages 2019" })).toBeNull();
    expect(asked[0]).toContain("project=eau");
  });

  it("are those to enter at first, and are narrowed down to one state", async () => {
    await renderAt("/mon-espace/valeurs-attendues");
    await screen.findAllByText("Ménages 2020");
    expect(screen.queryByText("Ménages 2019")).toBeNull();
    expect(asked.at(-1)).toContain("state=late&state=due");
    await userEvent.click(await screen.findByRole("link", { name: "En retard" }));
    await waitFor(() => expect(asked.at(-1)).not.toContain("state=due"));
    await screen.findAllByText("Ménages 2020");
    expect(screen.queryByText("Ménages 2019")).toBeNull();
    expect(asked.at(-1)).toContain("state=late");
  });
});
