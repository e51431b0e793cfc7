import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const partner = { id: "p2", slug: "dembela", names: { fr: "Dembela" }, published: true };
const project = { id: "j1", slug: "eau", titles: { fr: "Eau" } };
const letter = {
  lang: "fr",
  mailbox: "cooperation@dembela.example.org",
  replyTo: null,
  subject: "Passerelle : une valeur attendue",
  body: "Bonjour,\nMénages",
};
const proposal = { project, partner, values: 1, remindedToday: 0, ...letter };
const reminder = {
  id: "m1",
  version: 0,
  project,
  partner,
  ...letter,
  values: 1,
  madeOn: "2026-03-02",
  state: { code: "prepared", label: "Préparé" },
  byMail: false,
  attempts: 0,
  createdAt: "2026-03-02T08:00:00Z",
};

describe("reminders of due values", () => {
  const done: string[] = [];
  beforeEach(() => {
    done.length = 0;
    signedInAs({
      memberships: [
        { partnerId: "p1", partnerName: "Pontcharra", partnerSlug: "pontcharra", role: "editor" },
      ],
    });
    server.use(
      http.get("*/api/v1/reminders/proposals", () =>
        HttpResponse.json({ items: done.length === 0 ? [proposal] : [], mail: false }),
      ),
      http.get("*/api/v1/reminders", () =>
        HttpResponse.json({
          items: done.length === 0 ? [] : [reminder],
          total: done.length,
          totalRelation: "exact",
        }),
      ),
      http.post("*/api/v1/projects/j1/reminders", async ({ request }) => {
        done.push(JSON.stringify(await request.json()));
        return HttpResponse.json(reminder, { status: 201 });
      }),
      http.post("*/api/v1/reminders/m1/hand-delivery", ({ request }) => {
        done.push(request.headers.get("If-Match") ?? "");
        return HttpResponse.json({ ...reminder, version: 1 });
      }),
    );
  });

  it("are read before they are made, then sent by hand where nothing sends them", async () => {
    await renderAt("/mon-espace/rappels?annee=2020");
    expect(await screen.findByText(/n’envoie pas de courrier/)).toBeVisible();
    await userEvent.click(await screen.findByText("Lire le texte"));
    expect(screen.getByText(/Ménages/)).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: /^Préparer Dembela, Eau/ }));
    await waitFor(() => expect(done[0]).toBe('{"partnerId":"p2","year":2020}'));
    const list = await screen.findByRole("region", { name: "Rappels faits" });
    const mail = await within(list).findByRole("link", { name: "Ouvrir dans ma messagerie" });
    expect(mail.getAttribute("href")).toMatch(
      /^mailto:cooperation@dembela\.example\.org\?subject=/,
    );
    await userEvent.click(within(list).getByRole("button", { name: "Je l’ai envoyé" }));
    await waitFor(() => expect(done[1]).toBe('"0"'));
  });

  it("are for editors", async () => {
    signedInAs();
    await renderAt("/mon-espace/rappels");
    expect(await screen.findByText(/préparés par les personnes qui rédigent/)).toBeVisible();
  });
});
