import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, it, vi } from "vitest";
import { photo } from "@/testing/documents";
import { renderPiece } from "@/testing/render";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";
import { DraftContext } from "../frame/draft-context";
import { LogoSection } from "./logo-section";

const id = "0192f0c0-0000-7000-8000-000000000201";
const takeUpOthers = vi.fn();
const draft = { id, values: {}, takeUpOthers, change: () => {}, violations: [] };

function partnerWith(logo: unknown) {
  server.use(
    http.get(`*/api/v1/partners/${id}`, () =>
      HttpResponse.json({ id, names: { fr: "Pontcharra" }, logo }, { headers: { ETag: '"4-ab"' } }),
    ),
    http.get("*/api/v1/documents/:document/content", () => new HttpResponse("picture")),
  );
}

const open = () =>
  renderPiece(
    <DraftContext.Provider value={draft}>
      <LogoSection />
    </DraftContext.Provider>,
    { namespaces: ["editor", "terms"] },
  );

beforeEach(() => {
  signedInAs();
  takeUpOthers.mockClear();
  vi.stubGlobal(
    "URL",
    Object.assign(URL, { createObjectURL: () => "blob:here/1", revokeObjectURL: () => {} }),
  );
});

it("sends a logo for the version of this moment, and typing goes on from there", async () => {
  partnerWith(null);
  const sent: unknown[] = [];
  server.use(
    http.put(`*/api/v1/partners/${id}/logo`, async ({ request }) => {
      const file = (await request.formData()).get("file");
      sent.push(request.headers.get("If-Match"), typeof file === "object" && file?.size);
      return HttpResponse.json({ id });
    }),
  );
  await open();
  expect(await screen.findByText("Pas encore de logo.")).toBeVisible();
  await userEvent.upload(
    screen.getByLabelText("Choisir un logo"),
    new File(["x"], "logo.png", { type: "image/png" }),
  );
  await waitFor(() => expect(sent).toEqual(['"4-ab"', 1]));
  await waitFor(() => expect(takeUpOthers).toHaveBeenCalled());
});

it("shows the logo by the partner's name and takes it away", async () => {
  partnerWith(photo.picture);
  const removed: (string | null)[] = [];
  server.use(
    http.delete(`*/api/v1/partners/${id}/logo`, ({ request }) => {
      removed.push(request.headers.get("If-Match"));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  await open();
  expect(await screen.findByRole("img", { name: "Pontcharra" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Retirer le logo" }));
  await waitFor(() => expect(removed).toEqual(['"4-ab"']));
});

it("says why a file is no logo", async () => {
  partnerWith(null);
  server.use(
    http.put(`*/api/v1/partners/${id}/logo`, () =>
      HttpResponse.json(
        {
          status: 422,
          violations: [
            { field: "file", code: "not-a-picture", message: "Une image est attendue." },
          ],
        },
        { status: 422 },
      ),
    ),
  );
  await open();
  await userEvent.upload(
    await screen.findByLabelText("Choisir un logo"),
    new File(["x"], "logo.png", { type: "image/png" }),
  );
  expect(await screen.findByRole("alert")).toHaveTextContent("Une image est attendue.");
});
