import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ContextEntry } from "@/records/context/api";
import { pageOf } from "@/testing/answers";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const entry = {
  id: "e1",
  version: 2,
  country: { code: "ML", label: "Mali" },
  area: "Sikasso",
  status: { code: "aid-suspended", label: "Aide suspendue" },
  since: { value: "2022-11", precision: "month" },
  source: "https://example.org/avis",
  notes: { fr: "Projets arrêtés." },
  projects: 1,
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
} satisfies ContextEntry;

describe("the register of contexts", () => {
  beforeEach(() => {
    server.use(
      http.get("*/api/v1/countries", () =>
        HttpResponse.json({ items: [{ code: "ML", label: "Mali" }] }),
      ),
      http.get("*/api/v1/context-statuses", () =>
        HttpResponse.json({ items: [{ code: "crisis", label: "Crise" }] }),
      ),
      http.get("*/api/v1/context-entries", () => HttpResponse.json(pageOf([entry]))),
    );
  });
  afterEach(() => localStorage.clear());

  it("tells visitors how things stand, since when and by which source, and lets them change nothing", async () => {
    await renderAt("/contexte");
    expect(await screen.findByRole("heading", { name: "Mali, Sikasso" })).toBeVisible();
    expect(screen.getByText("Aide suspendue")).toBeVisible();
    expect(screen.getByText("depuis novembre 2022")).toBeVisible();
    expect(screen.getByRole("link", { name: /Source/ })).toHaveAttribute("href", entry.source);
    expect(screen.queryByRole("button", { name: "Ajouter une entrée" })).toBeNull();
  });

  it("takes a change of a moderator under its version, and says why where it is refused", async () => {
    const sent: [string | null, unknown][] = [];
    server.use(
      http.patch("*/api/v1/context-entries/e1", async ({ request }) => {
        sent.push([request.headers.get("If-Match"), await request.json()]);
        return HttpResponse.json(
          {
            type: "/erreurs/rule-broken",
            status: 422,
            violations: [{ field: "country", code: "country-has-effects", message: "Elle garde." }],
          },
          { status: 422 },
        );
      }),
    );
    signedInAs({ roles: ["moderator"] });
    await renderAt("/contexte");
    await userEvent.click(await screen.findByRole("button", { name: /^Modifier/ }));
    const dialog = await screen.findByRole("dialog", { name: "Modifier l’entrée" });
    await userEvent.selectOptions(
      within(dialog).getByRole("combobox", { name: "Situation" }),
      "Crise",
    );
    await userEvent.click(within(dialog).getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.[0]).toBe('"2"');
    expect(sent[0]?.[1]).toMatchObject({ country: "ML", status: "crisis", area: "Sikasso" });
    expect((await within(dialog).findAllByText("Elle garde."))[0]).toBeVisible();
  });
});
