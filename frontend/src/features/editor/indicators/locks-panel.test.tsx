import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderPiece } from "@/testing/render";
import { allowing } from "@/testing/rights";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";
import { LocksPanel } from "./locks-panel";
import type { PeriodLock } from "./use-locks";

const id = "0192f0c0-0000-7000-8000-000000000103";
const year = { value: "2020", precision: "year" as const };
const lock: PeriodLock = {
  id: "l1",
  version: 4,
  projectId: id,
  starts: year,
  ends: year,
  reason: { fr: "Rapport remis au bailleur." },
  createdAt: "2022-01-01T00:00:00Z",
  updatedAt: "2022-01-01T00:00:00Z",
};
const show = (locks: readonly PeriodLock[]) =>
  renderPiece(<LocksPanel projectId={id} locks={locks} />, {
    namespaces: ["editor", "results", "terms"],
  });

describe("locked periods in the editor", () => {
  beforeEach(() => signedInAs());

  it("are locked with a reason, and a refusal stands at its field", async () => {
    const sent: unknown[] = [];
    server.use(
      allowing(["lock"]),
      http.post(`*/api/v1/projects/${id}/period-locks`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(
          {
            type: "https://passerelle.example.org/problems/rule-broken",
            title: "Règle",
            status: 422,
            violations: [
              { field: "starts", code: "locks-overlap", message: "Cette période est verrouillée." },
            ],
          },
          { status: 422, headers: { "Content-Type": "application/problem+json" } },
        );
      }),
    );
    await show([]);
    await userEvent.click(
      await screen.findByRole("button", { name: "Verrouiller une période", hidden: true }),
    );
    const dialog = await screen.findByRole("dialog", { name: "Verrouiller une période" });
    const starts = within(dialog).getByRole("group", { name: /Début de la période/ });
    await userEvent.type(within(starts).getByRole("textbox", { name: /Année/ }), "2020");
    await userEvent.type(
      within(dialog).getByRole("textbox", { name: /^Pourquoi\s\?$/ }),
      "Rapport remis",
    );
    await userEvent.click(within(dialog).getByRole("button", { name: "Verrouiller" }));
    expect((await within(dialog).findAllByText("Cette période est verrouillée."))[0]).toBeVisible();
    expect(sent).toEqual([{ starts: year, ends: year, reason: { fr: "Rapport remis" } }]);
  });

  it("are opened again by those who may, on the version they read", async () => {
    const tags: (string | null)[] = [];
    server.use(
      allowing(["lock"]),
      http.delete("*/api/v1/period-locks/l1", ({ request }) => {
        tags.push(request.headers.get("If-Match"));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    await show([lock]);
    await userEvent.click(await screen.findByText("1 période verrouillée"));
    await userEvent.click(await screen.findByRole("button", { name: /^Rouvrir\s: 2020$/ }));
    await waitFor(() => expect(tags).toEqual(['"4"']));
  });

  it("are only read by those who report", async () => {
    server.use(allowing(["report"]));
    await show([lock]);
    await userEvent.click(await screen.findByText("1 période verrouillée"));
    expect(screen.getByText("Rapport remis au bailleur.")).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
  });
});
