import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, describe, expect, it } from "vitest";
import { allDrafts, forgetDraft } from "@/drafts/draft-store";
import { outbox } from "@/drafts/outbox";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";

const secret = "c".repeat(43);

describe("a progress report by a personal link", () => {
  afterEach(async () => {
    for (const { id } of outbox.items()) await outbox.discard(id);
    for (const { key } of await allDrafts()) await forgetDraft(key);
  });

  it("is written without an account, and its secret travels in its own header alone", async () => {
    const sent: unknown[] = [];
    server.use(
      http.get("*/api/v1/linked-report", ({ request }) => {
        sent.push([request.headers.get("Report-Link"), new URL(request.url).href]);
        return HttpResponse.json({
          projectId: "p1",
          project: { fr: "Eau à Dembela" },
          partner: { id: "1", slug: "dembela", names: { fr: "Dembela" }, published: true },
          expiresOn: "2027-02-27",
          due: [],
        });
      }),
      http.post("*/api/v1/linked-report/progress-reports", async ({ request }) => {
        sent.push([request.headers.get("Report-Link"), await request.json()]);
        return HttpResponse.json({ id: "r1" }, { status: 201 });
      }),
    );
    await renderAt(`/point-de-suivi#${secret}`);
    expect(await screen.findByText(/Vous écrivez pour Dembela/)).toBeVisible();
    expect(screen.queryByRole("checkbox", { name: /Montrer ce point de suivi/ })).toBeNull();
    await userEvent.type(
      await screen.findByRole("textbox", { name: /Où en est-on/ }),
      "En service.",
    );
    await userEvent.click(screen.getByRole("button", { name: "Envoyer le point de suivi" }));
    expect(await screen.findByText("Le point de suivi est arrivé.")).toBeVisible();
    expect(sent).toMatchObject([
      [secret, expect.not.stringContaining(secret)],
      [secret, { report: { situation: { fr: "En service." } }, values: [] }],
    ]);
    await waitFor(() => expect(outbox.items()).toEqual([]));
  });

  it("says so where the link opens nothing", async () => {
    server.use(
      http.get("*/api/v1/linked-report", () =>
        HttpResponse.json({ type: "/erreurs/not-signed-in", status: 401 }, { status: 401 }),
      ),
    );
    await renderAt(`/point-de-suivi#${secret}`);
    expect(await screen.findByText("Ce lien n’ouvre rien")).toBeVisible();
    expect(screen.queryByRole("form")).toBeNull();
  });
});
