import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { minutes } from "@/testing/documents";
import { renderPiece } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";
import { DraftContext } from "../frame/draft-context";
import { ProjectDocuments } from "./documents-panel";
import { fitting } from "./reduce-picture";

const id = "0192f0c0-0000-7000-8000-000000000401";
const draft = { id, values: {}, takeUpOthers: () => {}, change: () => {}, violations: [] };
const paper = new File(["%PDF-1.4"], "Rapport_final.pdf", { type: "application/pdf" });

interface Sent {
  document: unknown;
  file: number;
  key: string | null;
}

/** The documents of the project, as a server would keep them. */
function projectWith(items: unknown[]) {
  const sent: Sent[] = [];
  server.use(
    http.get(`*/api/v1/projects/${id}/documents`, () => HttpResponse.json({ items })),
    http.get("*/api/v1/document-categories", () =>
      HttpResponse.json({
        items: [
          { code: "photo", label: "Photo" },
          { code: "annual-report", label: "Rapport annuel ou final" },
        ],
      }),
    ),
    http.post(`*/api/v1/projects/${id}/documents`, async ({ request }) => {
      const form = await request.formData();
      const file = form.get("file");
      sent.push({
        document: JSON.parse(String(form.get("document"))),
        file: lengthOf(file),
        key: request.headers.get("Idempotency-Key"),
      });
      items.push(minutes);
      return HttpResponse.json(minutes, { status: 201 });
    }),
  );
  return sent;
}

/** A file of Node, whose class is not the page's. */
const lengthOf = (file: FormDataEntryValue | null) =>
  typeof file === "object" && file ? file.size : 0;

const open = () =>
  renderPiece(
    <DraftContext.Provider value={draft}>
      <ProjectDocuments />
    </DraftContext.Provider>,
    { namespaces: ["editor", "terms"] },
  );

const choose = async (...files: File[]) =>
  userEvent.upload(await screen.findByLabelText("Ajouter des documents ou des images"), files);

beforeEach(() => signedInAs());

describe("adding a document", () => {
  it("sends the file with what was said about it, once", async () => {
    const sent = projectWith([]);
    await open();
    await choose(paper);
    const form = await screen.findByRole("form", { name: "Rapport_final.pdf" });
    expect(within(form).getByRole("textbox", { name: "Titre du document" })).toHaveValue(
      "Rapport final",
    );
    const send = within(form).getByRole("button", { name: "Envoyer" });
    expect(send).toBeDisabled();
    await userEvent.selectOptions(
      await within(form).findByRole("combobox", { name: "Nature" }),
      await within(form).findByRole("option", { name: "Rapport annuel ou final" }),
    );
    await userEvent.click(within(form).getByRole("radio", { name: /partenaires seulement/ }));
    await userEvent.click(send);
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.file).toBe(paper.size);
    expect(sent[0]?.key).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent[0]?.document).toMatchObject({
      category: "annual-report",
      titles: { fr: "Rapport final" },
      language: "fr",
      visibility: "partners",
    });
    expect(await screen.findByText("Compte rendu de mission")).toBeVisible();
    expect(screen.queryByRole("form")).toBeNull();
  });

  it("says what is wrong with the file and keeps what was typed", async () => {
    projectWith([]);
    server.use(
      http.post(`*/api/v1/projects/${id}/documents`, () =>
        HttpResponse.json(
          {
            type: "/erreurs/rule-broken",
            status: 422,
            violations: [
              {
                field: "file",
                code: "file-with-macros",
                message: "Ce fichier contient des macros.",
              },
            ],
          },
          { status: 422 },
        ),
      ),
    );
    await open();
    await choose(paper);
    await userEvent.selectOptions(
      await screen.findByRole("combobox", { name: "Nature" }),
      await screen.findByRole("option", { name: "Photo" }),
    );
    await userEvent.click(screen.getByRole("button", { name: "Envoyer" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Ce fichier contient des macros.");
    expect(screen.getByRole("textbox", { name: "Titre du document" })).toHaveValue("Rapport final");
  });

  it("says so before sending where a file is too large", async () => {
    projectWith([]);
    await open();
    const large = new File(["x"], "gros.pdf", { type: "application/pdf" });
    Object.defineProperty(large, "size", { value: 10 * 1024 * 1024 + 1 });
    await choose(large);
    expect(await screen.findByRole("alert")).toHaveTextContent("dépasse 10 Mo");
    expect(screen.getByRole("button", { name: "Envoyer" })).toBeDisabled();
  });

  it("takes several at once, each by itself", async () => {
    projectWith([]);
    await open();
    await choose(paper, new File(["x"], "photo.jpg", { type: "image/jpeg" }));
    expect(await screen.findAllByRole("form")).toHaveLength(2);
    const photo = screen.getByRole("form", { name: "photo.jpg" });
    expect(within(photo).getByRole("textbox", { name: "Ce que montre l’image" })).toHaveValue("");
    await userEvent.click(within(photo).getByRole("button", { name: "Annuler" }));
    expect(screen.getAllByRole("form")).toHaveLength(1);
  });
});

describe("a document that is there", () => {
  it("is changed", async () => {
    projectWith([minutes]);
    const written: unknown[] = [];
    server.use(
      http.put("*/api/v1/documents/:document", async ({ request }) => {
        written.push(request.headers.get("If-Match"), await request.json());
        return HttpResponse.json(minutes);
      }),
    );
    await open();
    await userEvent.click(await screen.findByRole("button", { name: /^Modifier/ }));
    const title = screen.getByRole("textbox", { name: "Titre du document" });
    await userEvent.clear(title);
    await userEvent.type(title, "Autre titre");
    await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
    await waitFor(() => expect(written).toHaveLength(2));
    expect(written[0]).toBe('"0"');
    expect(written[1]).toMatchObject({ titles: { fr: "Autre titre" }, language: "fr" });
  });

  it("is withdrawn and taken back", async () => {
    projectWith([minutes]);
    const done: (string | null)[] = [];
    server.use(
      http.delete("*/api/v1/documents/:document", ({ request }) => {
        done.push(request.headers.get("If-Match"));
        return new HttpResponse(null, { status: 204 });
      }),
      http.post("*/api/v1/documents/:document/restoration", ({ request }) => {
        done.push(request.headers.get("If-Match"));
        return HttpResponse.json(minutes);
      }),
    );
    await open();
    await userEvent.click(await screen.findByRole("button", { name: /^Retirer/ }));
    expect(await screen.findByRole("status")).toHaveTextContent("plus personne ne peut le lire");
    await userEvent.click(screen.getByRole("button", { name: "Le remettre" }));
    await waitFor(() => expect(done).toEqual(['"0"', '"1"']));
    expect(await screen.findByRole("button", { name: /^Retirer/ })).toBeVisible();
  });
});

describe("a picture made smaller", () => {
  it("keeps its shape and is never enlarged", () => {
    expect(fitting(4000, 3000)).toEqual({ width: 2560, height: 1920 });
    expect(fitting(3000, 6000)).toEqual({ width: 1280, height: 2560 });
    expect(fitting(800, 600)).toEqual({ width: 800, height: 600 });
  });
});
