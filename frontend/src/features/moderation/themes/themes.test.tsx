import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const energy = {
  code: "energy",
  label: "Énergie",
  labels: { fr: "Énergie", en: "Energy", it: "Energia" },
  parent: null,
  level: 1,
  position: 1,
  retired: false,
  version: 3,
  sectors: [{ code: "23110", label: "Politique de l’énergie" }],
};
const solar = {
  ...energy,
  code: "solar",
  label: "Solaire",
  labels: { fr: "Solaire", en: "Solar", it: "Solare" },
  parent: "energy",
  level: 2,
  retired: true,
  sectors: [],
};

beforeEach(() => {
  signedInAs({ roles: ["moderator"] });
  server.use(
    http.get("*/api/v1/themes", () => HttpResponse.json({ items: [energy, solar] })),
    http.get("*/api/v1/sectors", () =>
      HttpResponse.json({
        items: [
          { code: "23110", label: "Politique de l’énergie", labels: {} },
          { code: "23230", label: "Énergie solaire", labels: {} },
        ],
      }),
    ),
  );
});

describe("themes", () => {
  it("are shown as a tree, the retired ones marked", async () => {
    await renderAt("/moderation/themes");
    expect(await screen.findByRole("link", { name: "Solaire" })).toHaveAttribute(
      "href",
      "/moderation/theme/solar",
    );
    expect(screen.getByText("Retiré")).toBeVisible();
  });

  it("are changed under the version that was read", async () => {
    const user = userEvent.setup();
    let sent: unknown;
    let ifMatch: string | null = null;
    server.use(
      http.put("*/api/v1/themes/energy", async ({ request }) => {
        sent = await request.json();
        ifMatch = request.headers.get("If-Match");
        return HttpResponse.json({ ...energy, version: 4 });
      }),
    );
    await renderAt("/moderation/theme/energy");
    const french = await screen.findByRole("textbox", { name: "Français" });
    await user.type(french, "s");
    await user.type(screen.getByRole("combobox", { name: /Secteurs/ }), "solaire");
    await user.click(await screen.findByRole("option", { name: /Énergie solaire/ }));
    await user.click(screen.getByRole("button", { name: "Enregistrer" }));
    expect(await screen.findByText(/est enregistré/)).toBeVisible();
    expect(ifMatch).toBe('"3"');
    expect(sent).toMatchObject({ labels: { fr: "Énergies" }, sectors: ["23110", "23230"] });
  });

  it("say at the field why they were refused", async () => {
    const user = userEvent.setup();
    server.use(
      http.post("*/api/v1/themes", () =>
        HttpResponse.json(
          {
            type: "/erreurs/rule-broken",
            status: 422,
            violations: [{ field: "code", code: "code-taken", message: "Ce code est pris." }],
          },
          { status: 422 },
        ),
      ),
    );
    await renderAt("/moderation/theme/nouveau");
    await user.type(await screen.findByRole("textbox", { name: "Code" }), "energy");
    await user.click(screen.getByRole("button", { name: "Enregistrer" }));
    expect(await screen.findByRole("textbox", { name: "Code" })).toBeInvalid();
    expect(screen.getByRole("alert")).toHaveTextContent("Ce code est pris.");
  });
});
