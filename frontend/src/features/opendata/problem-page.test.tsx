import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";

describe("the page of a problem type", () => {
  it("says what happened and what to do", async () => {
    await renderAt("/erreurs/stale-version");
    expect(
      await screen.findByRole("heading", { level: 1, name: "Quelqu’un a modifié cette fiche" }),
    ).toBeVisible();
    expect(screen.getByText(/Relisez la fiche, comparez/)).toBeVisible();
  });

  it("says so where there is no such type", async () => {
    await renderAt("/erreurs/no-such-thing", "en");
    expect(
      await screen.findByRole("heading", { level: 1, name: "There is no such type of error" }),
    ).toBeVisible();
  });

  it("lists every type", async () => {
    await renderAt("/erreurs");
    expect(await screen.findByRole("link", { name: "rule-broken" })).toHaveAttribute(
      "href",
      "/erreurs/rule-broken",
    );
  });
});
