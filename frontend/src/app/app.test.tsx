import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";

describe("the shell", () => {
  it("speaks French first", async () => {
    await renderAt("/a-propos");
    expect(document.documentElement.lang).toBe("fr");
    expect(screen.getByRole("link", { name: "Aller au contenu" })).toHaveAttribute(
      "href",
      "#content",
    );
    expect(screen.getByRole("button", { name: "Se connecter" })).toBeVisible();
  });

  it("names each language in its own language and remembers the choice", async () => {
    const user = userEvent.setup();
    await renderAt("/a-propos");
    await user.click(screen.getByRole("link", { name: "Italiano" }));

    expect(await screen.findByRole("button", { name: "Accedi" })).toBeVisible();
    expect(document.documentElement.lang).toBe("it");
    expect(localStorage.getItem("passerelle.language")).toBe("it");
    expect(window.location.search).toBe("?lang=it");
  });

  it("says which page an unknown address is", async () => {
    await renderAt("/nulle-part");
    expect(await screen.findByRole("heading", { level: 1 })).toBeVisible();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
