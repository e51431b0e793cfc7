import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";

beforeEach(() => {
  server.use(
    http.get("*/api/v1/problem-types", () =>
      HttpResponse.json({
        items: [
          {
            code: "stale-version",
            type: "/erreurs/stale-version",
            status: 412,
            title: "Quelqu’un a modifié cette fiche",
            explanation: "Comparez, puis renvoyez avec la nouvelle étiquette.",
          },
        ],
      }),
    ),
  );
});

describe("the page of a problem type", () => {
  it("says what happened and what to do", async () => {
    await renderAt("/erreurs/stale-version");
    expect(
      await screen.findByRole("heading", { level: 1, name: "Quelqu’un a modifié cette fiche" }),
    ).toBeVisible();
    expect(screen.getByText(/Comparez, puis renvoyez/)).toBeVisible();
    expect(screen.getByText(/412/)).toBeVisible();
  });

  it("says so where there is no such type", async () => {
    await renderAt("/erreurs/no-such-thing");
    expect(await screen.findByText(/« no-such-thing » n’existe pas/)).toBeVisible();
  });

  it("lists every type", async () => {
    await renderAt("/erreurs");
    expect(await screen.findByRole("link", { name: "stale-version" })).toHaveAttribute(
      "href",
      "/erreurs/stale-version",
    );
  });

  it("says so where the API does not answer", async () => {
    server.use(
      http.get("*/api/v1/problem-types", () => HttpResponse.json({ status: 500 }, { status: 500 })),
    );
    await renderAt("/erreurs/stale-version");
    expect(await screen.findByRole("alert")).toBeVisible();
  });
});
