import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { pageOf, refusal } from "@/testing/answers";
import { renderAt } from "@/testing/render";
import { server } from "@/testing/server";
import { curve } from "./curve-sample";
import { funding, project } from "./project-sample";
import { periodOf } from "./report-period";

const address = "*/api/v1/projects/eau-a-dembela";

describe("the report of a period", () => {
  const asked: URL[] = [];

  beforeEach(() => {
    asked.length = 0;
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    URL.createObjectURL = () => "blob:report";
    server.use(
      http.get(address, () => HttpResponse.json(project)),
      http.get(`${address}/funding-lines`, () => HttpResponse.json(funding)),
      http.get(`${address}/funding-curve`, () => HttpResponse.json(curve)),
      http.get(`${address}/results`, () =>
        HttpResponse.json({ results: [], indicators: [], locks: [] }),
      ),
      http.get(`${address}/history`, () => HttpResponse.json(pageOf([]))),
      http.get("*/api/v1/events", () => HttpResponse.json(pageOf([]))),
      http.get(`${address}/period-report`, ({ request }) => {
        const url = new URL(request.url);
        asked.push(url);
        return url.searchParams.get("to")
          ? new HttpResponse("a document")
          : refusal("to", "required", "À remplir.");
      }),
    );
  });

  afterEach(() => vi.restoreAllMocks());

  async function dialog() {
    await renderAt("/projets/eau-a-dembela");
    await userEvent.click(
      await screen.findByRole("button", { name: "Rapport financier et technique" }),
    );
    return within(await screen.findByRole("dialog", { name: "Rapport financier et technique" }));
  }

  it("is loaded for the chosen period, in the chosen language, as the chosen file", async () => {
    const opened = await dialog();
    await userEvent.click(opened.getByRole("radio", { name: "Cette année" }));
    await userEvent.selectOptions(
      opened.getByRole("combobox", { name: "Langue du rapport" }),
      "it",
    );
    await userEvent.click(opened.getByRole("radio", { name: /^Classeur/ }));
    await userEvent.click(opened.getByRole("button", { name: "Télécharger le rapport" }));
    expect(await opened.findByText("Le rapport est téléchargé.")).toBeVisible();
    const year = new Date().getFullYear();
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      lang: "it",
      format: "xlsx",
    });
  });

  it("says at the field why a period was refused, and takes it once it is whole", async () => {
    const opened = await dialog();
    await userEvent.click(opened.getByRole("radio", { name: "Autres dates" }));
    const first = within(opened.getByRole("group", { name: /^Premier jour/ }));
    await userEvent.type(first.getByRole("textbox", { name: "Année" }), "2019");
    await userEvent.click(opened.getByRole("button", { name: "Télécharger le rapport" }));
    const last = opened.getByRole("group", { name: /^Dernier jour/ });
    expect(await within(last).findByText("À remplir.")).toBeVisible();
    await userEvent.type(within(last).getByRole("textbox", { name: "Année" }), "2020");
    await userEvent.click(opened.getByRole("button", { name: "Télécharger le rapport" }));
    expect(await opened.findByText("Le rapport est téléchargé.")).toBeVisible();
    expect(asked.at(-1)?.searchParams.get("from")).toBe("2019-01-01");
    expect(asked.at(-1)?.searchParams.get("to")).toBe("2020-12-31");
  });

  it("goes from the first day a start can mean to the last day an end can mean", () => {
    expect(
      periodOf({ value: "2019-03", precision: "month" }, { value: "2020-02", precision: "month" }),
    ).toEqual({ from: "2019-03-01", to: "2020-02-29" });
  });
});
