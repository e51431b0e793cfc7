import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { renderPiece } from "@/testing/render";
import type { Indicator } from "../types";
import { IndicatorBlock } from "./indicator-block";

const proposed = { state: { code: "proposed", label: "Proposé" }, stances: [] };
const year = (value: string) => ({ value, precision: "year" as const });
const value = (starts: string, more: Partial<Indicator["values"][number]>) => ({
  id: starts,
  version: 0,
  indicatorId: "1",
  starts: year(starts),
  ends: year(starts),
  parts: [],
  locked: false,
  targetStanding: proposed,
  actualStanding: proposed,
  createdAt: "2022-01-01T00:00:00Z",
  updatedAt: "2022-01-01T00:00:00Z",
  ...more,
});
const indicator: Indicator = {
  id: "1",
  version: 0,
  projectId: "1",
  titles: { fr: "Part des femmes" },
  measure: { code: "percentage", label: "Pourcentage" },
  unbounded: false,
  example: false,
  scale: [],
  dimensions: [],
  standing: proposed,
  position: 0,
  createdAt: "2022-01-01T00:00:00Z",
  updatedAt: "2022-01-01T00:00:00Z",
  values: [],
};

describe("an indicator on a page", () => {
  it("says what a percentage was made of, and why a period has no data", async () => {
    await renderPiece(
      <IndicatorBlock
        indicator={{
          ...indicator,
          collectedBy: { fr: "Service de l’eau" },
          values: [
            value("2020", {
              actual: "25",
              actualFraction: { numerator: "45", denominator: "180" },
            }),
            value("2021", { noData: { fr: "Enquête reportée" } }),
            value("2022", {}),
          ],
        }}
      />,
      { namespaces: ["results"] },
    );
    await userEvent.click(screen.getByText("3 périodes"));
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows[1]).toHaveTextContent("45 sur 180");
    expect(rows[2]).toHaveTextContent(/Pas de donnée.*Enquête reportée/);
    expect(rows[3]).toHaveTextContent("Pas de donnée");
    expect(screen.getByText("Service de l’eau")).toBeInTheDocument();
  });

  it("shows the total with its rule, and how many periods are missing in it", async () => {
    await renderPiece(
      <IndicatorBlock
        indicator={{
          ...indicator,
          measure: { code: "unit", label: "Quantité" },
          unit: { fr: "jeunes" },
          accumulation: { code: "sum", label: "Les valeurs s’additionnent" },
          total: { value: "22", target: "60", reported: 2, periods: 3 },
          values: [
            value("2020", { actual: "10" }),
            value("2021", { actual: "12" }),
            value("2022", {}),
          ],
        }}
      />,
      { namespaces: ["results"] },
    );
    expect(screen.getByText(/Total : 22.jeunes/)).toBeVisible();
    expect(screen.getAllByText("Les valeurs s’additionnent")[0]).toBeVisible();
    expect(screen.getByText("1 période sans donnée")).toBeVisible();
  });

  it("says that its figures are made up where they are", async () => {
    await renderPiece(<IndicatorBlock indicator={{ ...indicator, example: true }} />, {
      namespaces: ["results"],
    });
    expect(screen.getByText("Exemple, chiffres inventés")).toBeVisible();
  });

  it("draws no way between categories", async () => {
    const { container } = await renderPiece(
      <IndicatorBlock
        indicator={{
          ...indicator,
          measure: { code: "nominal", label: "Catégorie" },
          scale: [{ value: 1, label: { fr: "Régie" } }],
          values: [value("2020", { actual: "1" })],
        }}
      />,
      { namespaces: ["results"] },
    );
    expect(screen.getByText(/Valeur : Régie/)).toBeVisible();
    expect(container.querySelector(".bullet, .sparkline")).toBeNull();
  });

  it("tells values apart by category, and a category without data says so", async () => {
    const part = (category: string, actual: string, target?: string) => ({
      dimension: "sex",
      category,
      actual,
      target,
    });
    await renderPiece(
      <IndicatorBlock
        indicator={{
          ...indicator,
          measure: { code: "unit", label: "Quantité" },
          unit: { fr: "jeunes" },
          dimensions: [
            {
              code: "sex",
              kind: "sex",
              labels: { fr: "Sexe" },
              categories: [
                { code: "women", labels: { fr: "Femmes" } },
                { code: "men", labels: { fr: "Hommes" } },
              ],
            },
          ],
          values: [
            value("2020", { actual: "40", parts: [part("women", "22", "25"), part("men", "18")] }),
            value("2021", { actual: "41", parts: [part("women", "22")] }),
          ],
        }}
      />,
      { namespaces: ["results"] },
    );
    await userEvent.click(screen.getByText("2 périodes"));
    const rows = within(screen.getByRole("table", { name: "Sexe" })).getAllByRole("row");
    expect(rows[1]).toHaveTextContent(/22.jeunes.*Cible : 25.jeunes.*18.jeunes/);
    expect(rows[2]).toHaveTextContent(/22.jeunes.*Pas de donnée/);
  });

  it("says in words what is agreed, and keeps a disagreement beside what was proposed", async () => {
    const agreed = { state: { code: "agreed", label: "Convenu des deux côtés" }, stances: [] };
    const disputed = {
      state: { code: "disputed", label: "En désaccord" },
      stances: [
        {
          id: "s",
          kind: "disagrees",
          partner: { id: "p", slug: "dembela", names: { fr: "Dembela" }, published: true },
          side: "south" as const,
          reason: { fr: "Le registre dit 150." },
          figure: "150",
          saidAt: "2022-01-01T00:00:00Z",
        },
      ],
    };
    await renderPiece(
      <IndicatorBlock
        indicator={{
          ...indicator,
          measure: { code: "unit", label: "Quantité" },
          unit: { fr: "ménages" },
          values: [
            value("2020", {
              target: "200",
              actual: "175",
              targetStanding: agreed,
              actualStanding: disputed,
            }),
          ],
        }}
      />,
      { namespaces: ["results"] },
    );
    await userEvent.click(screen.getByText("1 période"));
    const row = within(screen.getByRole("table")).getAllByRole("row")[1];
    expect(row).toHaveTextContent(/175.ménages/);
    expect(row).toHaveTextContent("Convenu des deux côtés");
    expect(row).toHaveTextContent(/En désaccord.*Dembela n’est pas d’accord.*150 plutôt/);
  });
});
