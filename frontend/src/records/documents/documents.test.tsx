import { screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { minutes, photo } from "@/testing/documents";
import { renderPiece } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";
import { Documents } from "./documents";

const project = { slug: "eau-a-dembela", publication: "published" } as const;

function documentsAre(...items: unknown[]) {
  server.use(
    http.get("*/api/v1/projects/eau-a-dembela/documents", () => HttpResponse.json({ items })),
  );
}

const show = (record: { slug: string; publication: "published" | "draft" } = project) =>
  renderPiece(<Documents kind="projects" record={record} />, { namespaces: ["terms"] });

describe("the documents of a record", () => {
  it("shows a picture in the size that fits, with its place kept free", async () => {
    documentsAre(photo);
    await show();
    const image = await screen.findByRole("img", { name: "Une borne-fontaine" });
    expect(image).toHaveAttribute("width", "1200");
    expect(image).toHaveAttribute("height", "800");
    expect(image).toHaveAttribute("loading", "lazy");
    expect(image.getAttribute("srcset")).toMatch(/size=small.* 480w, .* 1200w$/);
    const figure = screen.getByRole("figure");
    expect(figure).toHaveTextContent("Le jour de la mise en service.");
    expect(figure).toHaveTextContent("Crédit : Commune de Dembela");
  });

  it("lists a document with its kind, type, size, language and date", async () => {
    documentsAre(minutes);
    await show();
    const line = await screen.findByRole("listitem");
    expect(line).toHaveTextContent(/Compte rendu.*PDF.*1,2.Mo.*français.*mars 2021/);
    expect(within(line).getByRole("link", { name: "Compte rendu de mission" })).toHaveAttribute(
      "href",
      minutes.contentUrl,
    );
  });

  it("shows what is kept elsewhere beside it", async () => {
    server.use(
      http.get("*/api/v1/agreements/convention/documents", () =>
        HttpResponse.json({ items: [minutes] }),
      ),
    );
    await renderPiece(
      <Documents
        kind="agreements"
        record={{ slug: "convention", publication: "published" }}
        links={[
          { label: { fr: "Texte signé" }, url: "https://www.example.org/a.pdf", language: "fr" },
        ]}
      />,
      { namespaces: ["terms"] },
    );
    expect(await screen.findAllByRole("listitem")).toHaveLength(2);
    expect(screen.getByRole("link", { name: "Texte signé" })).toBeVisible();
  });

  it("says what there is not", async () => {
    documentsAre();
    await show();
    expect(await screen.findByText(/Aucun document ni image/)).toBeVisible();
  });
});

describe("what is not for everybody", () => {
  const asked: (string | null)[] = [];

  beforeEach(() => {
    asked.length = 0;
    signedInAs();
    vi.stubGlobal(
      "URL",
      Object.assign(URL, { createObjectURL: () => "blob:here/1", revokeObjectURL: () => {} }),
    );
    server.use(
      http.get("*/api/v1/documents/:id/content", ({ request }) => {
        asked.push(request.headers.get("Authorization"));
        return HttpResponse.arrayBuffer(new ArrayBuffer(4), {
          headers: { "Content-Type": "image/jpeg" },
        });
      }),
    );
  });

  it("is fetched with the token and shown from the device", async () => {
    documentsAre({ ...photo, visibility: "partners" });
    await show();
    const image = await screen.findByRole("img", { name: "Une borne-fontaine" });
    expect(image).toHaveAttribute("src", "blob:here/1");
    expect(image).not.toHaveAttribute("srcset");
    expect(screen.getByText("Pour les partenaires")).toBeVisible();
    expect(asked).toEqual(["Bearer token-of-the-test"]);
  });

  it("is a button where it is a paper, since a link carries no token", async () => {
    documentsAre({ ...minutes, visibility: "partners" });
    await show();
    const button = await screen.findByRole("button", { name: /Compte rendu de mission/ });
    expect(screen.queryByRole("link")).toBeNull();
    button.click();
    await waitFor(() => expect(asked).toEqual(["Bearer token-of-the-test"]));
  });

  it("holds for everything of a draft", async () => {
    documentsAre(photo);
    await show({ ...project, publication: "draft" });
    expect(await screen.findByRole("img")).toHaveAttribute("src", "blob:here/1");
  });
});
