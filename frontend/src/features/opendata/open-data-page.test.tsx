import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";

const text = (value: string) => [{ "@language": "fr", "@value": value }];
const file = (format: string) => ({
  "dct:title": format.toUpperCase(),
  "dcat:downloadURL": { "@id": `https://elsewhere.test/api/v1/projects?format=${format}` },
});

const catalog = {
  "dcat:dataset": [
    {
      "dct:identifier": "projects",
      "dct:title": text("Projets"),
      "dct:description": text("Un projet par ligne"),
      "dct:modified": { "@type": "xsd:dateTime", "@value": "2026-11-20T10:00:00Z" },
      "dcat:distribution": [file("csv"), file("xlsx"), file("geojson")],
    },
  ],
};

describe("the open data page", () => {
  it("lists what there is, how much, how fresh, and the files", async () => {
    server.use(
      http.get("*/api/v1/catalog", () => HttpResponse.json(catalog)),
      http.get("*/api/v1/projects", () =>
        HttpResponse.json({ items: [], total: 42, totalRelation: "exact" }),
      ),
    );
    await renderAt("/donnees");
    const row = await screen.findByRole("row", { name: /Projets/ });
    expect(await within(row).findByText("42")).toBeVisible();
    expect(within(row).getByText("20 novembre 2026")).toBeVisible();
    expect(within(row).getByRole("link", { name: "Projets, CSV" })).toHaveAttribute(
      "href",
      "/api/v1/projects?format=csv",
    );
    expect(within(row).getByRole("link", { name: "Projets, XLSX" })).toHaveAttribute(
      "href",
      "/api/v1/projects?format=xlsx",
    );
  });

  it("copies an example, word for word", async () => {
    const user = userEvent.setup();
    server.use(http.get("*/api/v1/catalog", () => HttpResponse.json({ "dcat:dataset": [] })));
    await renderAt("/donnees");
    await user.click(
      await screen.findByRole("button", { name: /Copier\s: Dans un tableur en ligne/ }),
    );
    expect(await screen.findByText("Copié")).toBeVisible();
    expect(await navigator.clipboard.readText()).toContain("/api/v1/funding-lines?format=csv");
  });

  it("keeps the examples where the catalogue cannot be read", async () => {
    server.use(
      http.get("*/api/v1/catalog", () => HttpResponse.json({ status: 500 }, { status: 500 })),
    );
    await renderAt("/donnees");
    expect(await screen.findByRole("alert")).toBeVisible();
    expect(screen.getByText(/let next =/)).toBeVisible();
  });
});
