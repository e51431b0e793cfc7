import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { pageOf } from "@/testing/answers";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";
import { question } from "./learning-sample";

const address = `/enseignements/${question.id}`;
const pontcharra = {
  partnerId: "p1",
  partnerSlug: "pontcharra",
  partnerName: "Pontcharra",
  role: "editor",
} as const;

const list = (path: string) =>
  http.get(`*/api/v1/${path}`, () =>
    HttpResponse.json({ items: [{ code: "actors", label: "Acteurs et participation" }] }),
  );

describe("lessons and questions across projects", () => {
  let asked = "";
  beforeEach(() => {
    server.use(
      list("lesson-kinds"),
      list("guide-steps"),
      list("themes"),
      list("countries"),
      http.get("*/api/v1/lessons", ({ request }) => {
        asked = new URL(request.url).search;
        return HttpResponse.json(pageOf(asked.includes("piscine") ? [] : [question]));
      }),
    );
  });

  it("say what they are, of which project, and how many partners met them", async () => {
    await renderAt("/enseignements");
    expect(await screen.findByText("Question ouverte")).toBeVisible();
    expect(screen.getByText("1 partenaire l’a rencontré aussi")).toBeVisible();
    expect(screen.getByText("Sans réponse")).toBeVisible();
    expect(screen.getByRole("link", { name: "Communes de Kornaka" })).toHaveAttribute(
      "href",
      "/projets/kornaka#enseignements",
    );
    expect(screen.getByRole("link", { name: /sans langue commune/ })).toHaveAttribute(
      "href",
      address,
    );
  });

  it("are narrowed and ordered by what stands in the address", async () => {
    await renderAt("/enseignements?q=langue&kind=question&step=actors&sort=-met");
    await screen.findByText("Question ouverte");
    for (const part of ["q=langue", "kind=question", "step=actors", "sort=-met"]) {
      expect(asked).toContain(part);
    }
    expect(screen.getByRole("link", { name: "Les plus récents" })).toHaveAttribute(
      "href",
      "/enseignements?q=langue&kind=question&step=actors",
    );
  });

  it("say so where nothing is found", async () => {
    await renderAt("/enseignements?q=piscine");
    expect(await screen.findByRole("link", { name: "Tout voir" })).toBeVisible();
  });
});

describe("the page of a question", () => {
  const sent: unknown[] = [];
  beforeEach(() => {
    sent.length = 0;
    server.use(
      http.get(`*/api/v1/lessons/${question.id}`, () => HttpResponse.json(question)),
      http.post(`*/api/v1/lessons/${question.id}/replies`, async ({ request }) => {
        sent.push(await request.json());
        return sent.length === 1
          ? HttpResponse.json({ status: 503 }, { status: 503 })
          : HttpResponse.json({}, { status: 201 });
      }),
    );
  });
  afterEach(() => localStorage.clear());

  it("shows a visitor who met it, and offers nothing that only partners may do", async () => {
    await renderAt(address);
    expect(await screen.findByRole("link", { name: "Ville de Cergy" })).toBeVisible();
    expect(screen.getByText("À Thiès, au début.")).toBeVisible();
    expect(screen.getByText("Personne n’a encore répondu.")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Répondre" })).toBeNull();
    expect(screen.getByText(/une fois connectées/)).toBeVisible();
  });

  it("keeps what was typed until the platform has the answer", async () => {
    signedInAs({ memberships: [pontcharra], actingFor: pontcharra });
    await renderAt(address);
    await userEvent.click(await screen.findByRole("button", { name: "Répondre" }));
    const dialog = await screen.findByRole("dialog", { name: "Répondre à la question" });
    expect(dialog).toHaveTextContent("Pontcharra");
    await userEvent.type(within(dialog).getByRole("textbox", { name: "Votre réponse" }), "Oui.");
    const send = within(dialog).getByRole("button", { name: "Publier la réponse" });
    await userEvent.click(send);
    expect(await within(dialog).findByRole("alert")).toBeVisible();
    expect(localStorage.getItem(`passerelle.reply ${question.id} answer `)).toContain("Oui.");
    await userEvent.click(send);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(sent).toEqual(
      Array.from({ length: 2 }, () => ({ kind: "answer", texts: { fr: "Oui." } })),
    );
    expect(localStorage.getItem(`passerelle.reply ${question.id} answer `)).toBeNull();
  });

  it("lets a partner take back what it said, and a moderator take it away", async () => {
    const removed: (string | null)[] = [];
    server.use(
      http.delete("*/api/v1/lesson-replies/r1", ({ request }) => {
        removed.push(request.headers.get("If-Match"));
        return new HttpResponse(null, { status: 204 });
      }),
    );
    signedInAs({ roles: ["moderator"] });
    await renderAt(address);
    await userEvent.click(await screen.findByRole("button", { name: /Retirer/ }));
    await waitFor(() => expect(removed).toEqual(['"1"']));
    expect(screen.queryByRole("button", { name: /Modifier/ })).toBeNull();
  });
});
