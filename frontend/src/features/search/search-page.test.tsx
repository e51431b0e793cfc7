import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { expect, it } from "vitest";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";

const lesson = {
  recordType: "lesson",
  id: "l1",
  slug: "eau",
  titles: { fr: "Réunir le comité tôt." },
  detail: "Enseignement, Eau",
  url: "https://example.org/enseignements/l1",
};
const report = {
  ...lesson,
  recordType: "progress-report",
  id: "r1",
  titles: { fr: "En service." },
};

it("finds lessons and progress reports with the records, by kind", async () => {
  const asked: string[] = [];
  server.use(
    http.get("*/api/v1/search", ({ request }) => {
      const { searchParams } = new URL(request.url);
      asked.push(searchParams.toString());
      const items = [lesson, report].filter(({ recordType }) =>
        [null, recordType].includes(searchParams.get("type")),
      );
      return HttpResponse.json({
        kinds: [
          { recordType: "lesson", count: 1 },
          { recordType: "progress-report", count: 1 },
        ],
        total: items.length,
        totalRelation: "exact",
        approximate: false,
        items,
      });
    }),
  );
  await renderAt("/recherche?q=comite");
  expect(await screen.findByRole("link", { name: "Réunir le comité tôt." })).toHaveAttribute(
    "href",
    "/enseignements/l1",
  );
  expect(screen.getByRole("link", { name: "En service." })).toHaveAttribute(
    "href",
    "/projets/eau#suivi",
  );
  await userEvent.click(screen.getByRole("link", { name: /^Point de suivi/ }));
  expect(await screen.findByText("1 résultat")).toBeVisible();
  expect(asked.at(-1)).toContain("type=progress-report");
  expect(screen.queryByRole("link", { name: "Réunir le comité tôt." })).toBeNull();
});
