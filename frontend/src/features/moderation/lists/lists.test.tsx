import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";

const hospital = {
  code: "hospital",
  label: "Hôpital",
  labels: { fr: "Hôpital", en: "Hospital", it: "Ospedale" },
  iati: "15",
  version: 3,
};

beforeEach(() => {
  signedInAs({ roles: ["moderator"] });
  server.use(
    http.get("*/api/v1/reference-lists", () =>
      HttpResponse.json({
        items: [{ ...hospital, code: "partner-types", label: "Nature des organisations" }],
      }),
    ),
    http.get("*/api/v1/reference-lists/partner-types", () =>
      HttpResponse.json({ items: [hospital] }),
    ),
  );
});

describe("closed lists", () => {
  it("lead from the lists to an entry", async () => {
    const user = userEvent.setup();
    await renderAt("/moderation/listes");
    await user.click(await screen.findByRole("link", { name: "Nature des organisations" }));
    await user.click(await screen.findByRole("link", { name: "Hôpital" }));
    expect(await screen.findByRole("textbox", { name: "Italiano" })).toHaveValue("Ospedale");
  });

  it("send the words with the version that was read", async () => {
    const user = userEvent.setup();
    let sent: unknown;
    server.use(
      http.put("*/api/v1/reference-lists/partner-types/hospital", async ({ request }) => {
        sent = { version: request.headers.get("If-Match"), body: await request.json() };
        return HttpResponse.json({ ...hospital, label: "Centre hospitalier" });
      }),
    );
    await renderAt("/moderation/liste/partner-types/hospital");
    const french = await screen.findByRole("textbox", { name: "Français" });
    await user.clear(french);
    await user.type(french, "Centre hospitalier");
    await user.click(screen.getByRole("button", { name: "Enregistrer" }));
    expect(await screen.findByText(/Centre hospitalier/)).toBeVisible();
    expect(sent).toEqual({
      version: '"3"',
      body: { labels: { fr: "Centre hospitalier", en: "Hospital", it: "Ospedale" } },
    });
  });

  it("say at the field which language lacks, and keep what was typed", async () => {
    const user = userEvent.setup();
    server.use(
      http.put("*/api/v1/reference-lists/partner-types/hospital", () =>
        HttpResponse.json(
          {
            type: "/erreurs/rule-broken",
            status: 422,
            violations: [{ field: "labels.it", code: "required", message: "Il manque l’italien." }],
          },
          { status: 422 },
        ),
      ),
    );
    await renderAt("/moderation/liste/partner-types/hospital");
    const italian = await screen.findByRole("textbox", { name: "Italiano" });
    await user.clear(italian);
    await user.click(screen.getByRole("button", { name: "Enregistrer" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Il manque l’italien.");
    expect(screen.getByRole("textbox", { name: "Italiano" })).toBeInvalid();
    expect(screen.getByRole("textbox", { name: "Français" })).toHaveValue("Hôpital");
  });

  it("say so where there is no such entry", async () => {
    await renderAt("/moderation/liste/partner-types/astrologer");
    expect(await screen.findByText("« astrologer » n’est pas dans cette liste")).toBeVisible();
  });
});
