import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { allowing } from "@/testing/rights";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const id = "0192f0c0-0000-7000-8000-000000000401";

/** A record of each kind as its editor reads it. */
class RecordServer {
  version = 2;
  withdrawn: string[] = [];

  constructor(
    readonly list: string,
    public publication: string,
  ) {
    const tag = () => ({ ETag: `"${this.version}"` });
    const texts = { titles: { fr: "Fiche" }, names: { fr: "Fiche" } };
    server.use(
      http.get(`*/api/v1/${list}/${id}/input`, () =>
        HttpResponse.json({ ...texts, partners: [], partnerIds: [] }, { headers: tag() }),
      ),
      http.get(`*/api/v1/${list}/${id}`, () =>
        HttpResponse.json(
          {
            ...texts,
            id,
            slug: "fiche",
            type: { code: "other" },
            partners: [],
            parties: [],
            publication: this.publication,
          },
          { headers: tag() },
        ),
      ),
      http.get(`*/api/v1/${list}/${id}/funding-plan`, () =>
        HttpResponse.json({ version: 0, projectId: id, amounts: [] }),
      ),
      http.get(`*/api/v1/${list}/${id}/funding-lines`, () => HttpResponse.json({ items: [] })),
      http.get(`*/api/v1/${list}/${id}/results`, () =>
        HttpResponse.json({ results: [], indicators: [], locks: [] }),
      ),
      http.post(`*/api/v1/${list}/${id}/withdrawal`, ({ request }) => {
        if (request.headers.get("If-Match") !== `"${this.version}"`) {
          return HttpResponse.json(
            { type: "/erreurs/stale-version", status: 412 },
            { status: 412 },
          );
        }
        this.publication = "withdrawn";
        this.version += 1;
        this.withdrawn.push(list);
        return HttpResponse.json({ id, publication: "withdrawn" });
      }),
    );
  }
}

const editors = {
  projects: "projets",
  partners: "partenaires",
  agreements: "accords",
  events: "evenements",
} as const;

const open = (list: keyof typeof editors) =>
  renderAt(`/mon-espace/${editors[list]}/${id}/modifier`);

describe("the life of a record in its editor", () => {
  beforeEach(() => signedInAs());

  it.each(["projects", "partners", "agreements", "events"] as const)(
    "withdraws one of the %s after a question",
    async (list) => {
      const record = new RecordServer(list, "draft");
      server.use(allowing(["edit", "withdraw"]));
      await open(list);
      await userEvent.click(await screen.findByRole("button", { name: "Retirer la fiche" }));
      const dialog = await screen.findByRole("dialog", { name: /^Retirer «\sFiche\s»\s\?$/ });
      expect(dialog).toHaveTextContent("Rien n’est effacé");
      expect(record.withdrawn).toEqual([]);
      await userEvent.click(within(dialog).getByRole("button", { name: "Retirer" }));
      expect(await screen.findByText(/^Retirée : seuls ses partenaires/)).toBeVisible();
      expect(record.withdrawn).toEqual([list]);
      expect(screen.queryByRole("button", { name: "Retirer la fiche" })).toBeNull();
      expect(screen.getByRole("link", { name: "Historique de la fiche" })).toHaveAttribute(
        "href",
        `/historique/${editors[list]}/${id}`,
      );
    },
  );

  it("withdraws nothing that somebody else has changed meanwhile", async () => {
    const record = new RecordServer("events", "draft");
    server.use(allowing(["edit", "withdraw"]));
    await open("events");
    const button = await screen.findByRole("button", { name: "Retirer la fiche" });
    record.version += 1;
    await userEvent.click(button);
    await userEvent.click(await screen.findByRole("button", { name: "Retirer" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Quelqu’un a modifié cette fiche");
    expect(record.withdrawn).toEqual([]);
  });

  it("offers neither withdrawing nor confirming to those who may not", async () => {
    new RecordServer("projects", "published");
    server.use(allowing(["edit"]));
    await open("projects");
    expect(await screen.findByRole("link", { name: /^Qui peut modifier\s\?$/ })).toBeVisible();
    expect(screen.queryByRole("button", { name: "Retirer la fiche" })).toBeNull();
    expect(screen.queryByRole("button", { name: /^Toujours vrai/ })).toBeNull();
  });

  it("says for one’s organisation that a project is still true", async () => {
    new RecordServer("projects", "published");
    const confirmed: string[] = [];
    server.use(
      allowing(["edit", "confirm"]),
      http.post(`*/api/v1/projects/${id}/confirmations`, () => {
        confirmed.push(id);
        return HttpResponse.json({ id });
      }),
    );
    await open("projects");
    await userEvent.click(await screen.findByRole("button", { name: /^Toujours vrai\s: Fiche$/ }));
    await waitFor(() => expect(confirmed).toEqual([id]));
    expect(await screen.findByText(/^Merci/)).toBeVisible();
  });

  it("says why where the confirmation is refused", async () => {
    new RecordServer("projects", "published");
    server.use(
      allowing(["edit", "confirm"]),
      http.post(`*/api/v1/projects/${id}/confirmations`, () =>
        HttpResponse.json(
          { type: "/erreurs/right-missing", status: 403, detail: "Il faut un autre rôle." },
          { status: 403 },
        ),
      ),
    );
    await open("projects");
    await userEvent.click(await screen.findByRole("button", { name: /^Toujours vrai\s: Fiche$/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Il faut un autre rôle.");
  });
});
