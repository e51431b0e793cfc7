import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { allowing } from "@/testing/rights";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const pontcharra = { id: "0195f000-0000-7000-8000-000000000001", slug: "pontcharra" };
const dembela = { id: "0195f000-0000-7000-8000-000000000002", slug: "dembela" };
const address = "/pourquoi?type=projects&id=eau";

/** A project led by Pontcharra, with Dembela as operator, whose editing can be shared. */
class SharedProject {
  version = 4;
  shared = false;
  asked: string[] = [];

  constructor(readonly may: Parameters<typeof allowing>[0]) {
    server.use(
      http.get("*/api/v1/projects/:id", () =>
        HttpResponse.json({
          id: "p1",
          slug: "eau",
          version: this.version,
          titles: { fr: "Eau potable" },
          partners: [
            {
              partner: { ...pontcharra, names: { fr: "Pontcharra" }, published: true },
              roles: [{ code: "lead", label: "Porteur" }],
            },
            {
              partner: { ...dembela, names: { fr: "Dembela" }, published: true },
              roles: [{ code: "operator", label: "Maître d’œuvre" }],
            },
          ],
        }),
      ),
      http.get("*/api/v1/projects/:id/rights", (info) =>
        allowing(this.may, this.editors())
          .run({ request: info.request, requestId: "rights" })
          .then((run) => run?.response),
      ),
      http.put("*/api/v1/projects/p1/editors/:partner", ({ request }) => this.set(request, true)),
      http.delete("*/api/v1/projects/p1/editors/:partner", ({ request }) =>
        this.set(request, false),
      ),
    );
  }

  private editors() {
    const lead = {
      partner: { ...pontcharra, name: "Pontcharra" },
      reason: "leads",
      sentence: "Pontcharra est porteur du projet.",
    };
    const other = {
      partner: { ...dembela, name: "Dembela" },
      reason: "editing-shared",
      sentence: "Un porteur du projet partage la modification avec Dembela.",
    };
    return this.shared ? [lead, other] : [lead];
  }

  private set(request: Request, shared: boolean) {
    this.asked.push(`${request.method} ${new URL(request.url).pathname.split("/").at(-1)}`);
    if (request.headers.get("If-Match") !== `"${this.version}"`) {
      return HttpResponse.json({ type: "/erreurs/stale-version", status: 412 }, { status: 412 });
    }
    this.shared = shared;
    this.version += 1;
    return HttpResponse.json({ id: "p1" });
  }
}

describe("who edits a project", () => {
  beforeEach(() => signedInAs());

  const rowOf = (name: string) => screen.findByRole("row", { name: new RegExp(`^${name}`) });

  it("is shared with a partner that takes part, and taken back", async () => {
    const project = new SharedProject(["edit", "share"]);
    await renderAt(address);
    const lead = await rowOf("Pontcharra");
    expect(within(lead).getByText("Pontcharra est porteur du projet.")).toBeVisible();
    expect(within(lead).queryByRole("button")).toBeNull();

    await userEvent.click(
      await screen.findByRole("button", { name: "Partager la modification avec Dembela" }),
    );
    expect(
      await screen.findByText("Les rédacteurs de Dembela peuvent maintenant modifier ce projet."),
    ).toBeVisible();
    const back = await screen.findByRole("button", { name: "Reprendre la modification à Dembela" });
    expect(within(await rowOf("Dembela")).getByText(/partage la modification/)).toBeVisible();
    await userEvent.click(back);
    expect(await screen.findByText("Dembela ne modifie plus ce projet.")).toBeVisible();
    expect(project.asked).toEqual([`PUT ${dembela.id}`, `DELETE ${dembela.id}`]);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("is shown without buttons to those who may not share it", async () => {
    new SharedProject(["edit"]);
    await renderAt(address);
    expect(within(await rowOf("Dembela")).getByText("Non")).toBeVisible();
    expect(screen.queryByRole("button", { name: /Partager la modification/ })).toBeNull();
  });

  it("is not changed on a version that somebody else has changed meanwhile", async () => {
    const project = new SharedProject(["share"]);
    await renderAt(address);
    const share = await screen.findByRole("button", { name: /Partager la modification avec/ });
    project.version += 1;
    await userEvent.click(share);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Quelqu’un a modifié cette fiche");
    expect(project.shared).toBe(false);

    await userEvent.click(within(alert).getByRole("button", { name: "Relire la fiche" }));
    await userEvent.click(screen.getByRole("button", { name: /Partager la modification avec/ }));
    expect(await screen.findByText(/peuvent maintenant modifier/)).toBeVisible();
    expect(project.shared).toBe(true);
  });

  it("says why where the API refuses", async () => {
    new SharedProject(["share"]);
    server.use(
      http.put("*/api/v1/projects/p1/editors/:partner", () =>
        HttpResponse.json(
          {
            type: "/erreurs/right-missing",
            status: 403,
            detail: "Votre rôle dans l’organisation ne suffit pas.",
          },
          { status: 403 },
        ),
      ),
    );
    await renderAt(address);
    await userEvent.click(
      await screen.findByRole("button", { name: /Partager la modification avec/ }),
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("ne suffit pas");
  });
});
