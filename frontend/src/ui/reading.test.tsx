import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { NetworkError, ProblemError } from "@/api/problem";
import { i18n } from "@/i18n";
import type { PartialDate } from "@/i18n/format";
import { renderPiece } from "@/testing/render";
import { DataTable } from "./data-table";
import { DateText } from "./date-text";
import { Dialog } from "./dialog";
import { ErrorState } from "./error-state";
import { LoadMore } from "./load-more";
import { MarkedText } from "./marked-text";
import { Money } from "./money";
import { PairTitle } from "./pair-title";
import { StateLine } from "./state-line";
import { Tabs } from "./tabs";
import { LongWrittenText, WrittenText } from "./written-text";

const year = (value: string): PartialDate => ({ value, precision: "year" });

describe("dates as practitioners write them", () => {
  it.each([
    [{ start: year("1988"), open: true }, "depuis 1988"],
    [{ start: year("2013"), end: year("2015") }, "2013 – 2015"],
    [{ start: year("2013"), end: year("2013") }, "2013"],
    [{ start: year("2013") }, "2013"],
    [{ end: year("2015") }, "jusqu’à 2015"],
    [{ months: 60 }, "5 ans"],
    [{ months: 12 }, "1 an"],
    [{ months: 18 }, "18 mois"],
    [{}, "dates non renseignées"],
  ])("%o", async (props, text) => {
    const { container } = await renderPiece(<DateText {...props} />);
    expect(container).toHaveTextContent(text);
  });
});

it("a missing amount is a gap that says so, never a zero", async () => {
  const { container } = await renderPiece(<Money amount={null} currency="EUR" />);
  expect(container).toHaveTextContent("–montant non renseigné");
});

it("the two shores are told apart without seeing colours", async () => {
  const { container } = await renderPiece(
    <PairTitle
      here={[{ name: "Pontcharra", within: "Isère" }]}
      there={[{ name: "Dembela", within: "Sikasso" }]}
    />,
  );
  expect(container).toHaveTextContent("ici : Pontcharra (Isère) – là-bas : Dembela (Sikasso)");
});

it("a table stays a table when its rows turn into lists, and adds up at the foot", async () => {
  await renderPiece(
    <DataTable
      caption="Financements"
      columns={[
        { key: "funder", header: "Bailleur", cell: (row) => row.funder, foot: "Total" },
        { key: "amount", header: "Montant", cell: (row) => row.amount, numeric: true, foot: 30 },
      ]}
      rows={[
        { funder: "Pontcharra", amount: 10 },
        { funder: "Dembela", amount: 20 },
      ]}
      rowKey={(row) => row.funder}
    />,
  );
  const table = within(screen.getByRole("table", { name: "Financements" }));
  expect(table.getAllByRole("row").map((row) => row.textContent)).toEqual([
    "BailleurMontant",
    "Pontcharra10",
    "Dembela20",
    "Total30",
  ]);
  expect(table.getByRole("cell", { name: "20" })).toHaveAttribute("data-label", "Montant");
});

describe("texts that people wrote", () => {
  it("say their language where it is not the reader's", async () => {
    await i18n.changeLanguage("it");
    await renderPiece(<WrittenText value={{ fr: "Eau potable" }} />);
    expect(screen.getByText("Eau potable")).toHaveAttribute("lang", "fr");
  });

  it("keep their paragraphs and lists, and are never taken for HTML", async () => {
    await renderPiece(<LongWrittenText value={{ fr: "Un <b>texte</b>.\n\n- eau\n- terre" }} />);
    expect(screen.getByText("Un <b>texte</b>.")).toBeVisible();
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "eau",
      "terre",
    ]);
  });

  it("of ours may hold links and emphasis", async () => {
    await renderPiece(
      <MarkedText text="Voir les [projets](/projets) et l’[API](/api/docs), *ici*." />,
    );
    expect(screen.getByRole("link", { name: "projets" })).toHaveAttribute("href", "/projets");
    expect(screen.getByText("ici").tagName).toBe("EM");
  });
});

it("a failure says what to do", async () => {
  const user = userEvent.setup();
  const retry = vi.fn();
  await renderPiece(<ErrorState error={new NetworkError()} onRetry={retry} />);
  expect(screen.getByRole("alert")).toHaveTextContent("Pas de connexion. Vérifiez le réseau");
  await user.click(screen.getByRole("button", { name: "Réessayer" }));
  expect(retry).toHaveBeenCalledOnce();
});

it.each([
  [404, "Cette fiche n’existe pas, ou n’est pas publiée."],
  [412, "Quelqu’un d’autre a modifié cette fiche entre-temps."],
  [429, "Trop de demandes en peu de temps."],
  [503, "Le service ne répond pas pour le moment."],
  [500, "Une erreur inattendue s’est produite."],
])("a refusal with %i is put in words", async (status, words) => {
  const problem = new ProblemError(status, "about:blank", "", undefined, [], {});
  await renderPiece(<ErrorState error={problem} />);
  expect(screen.getByRole("alert")).toHaveTextContent(words);
});

it("a missing right is named by the API, and asking again is not offered", async () => {
  const problem = new ProblemError(403, "about:blank", "", "Il faut être admin.", [], {});
  await renderPiece(<ErrorState error={problem} onRetry={vi.fn()} />);
  expect(screen.getByRole("alert")).toHaveTextContent("Il faut être admin.");
  expect(screen.queryByRole("button")).toBeNull();
});

it("a list says how much of it is shown", async () => {
  const user = userEvent.setup();
  const onMore = vi.fn();
  await renderPiece(
    <LoadMore
      shown={20}
      total={10000}
      totalRelation="at-least"
      hasMore
      loading={false}
      onMore={onMore}
    />,
  );
  expect(screen.getByRole("status")).toHaveTextContent("20 affichés sur plus de 10 000");
  await user.click(screen.getByRole("button", { name: "Afficher la suite" }));
  expect(onMore).toHaveBeenCalledOnce();
});

it.each([
  [{ kind: "saved" as const, at: new Date(2026, 10, 22, 14, 2) }, "Enregistré à 14 h 02"],
  [{ kind: "kept" as const }, "Gardé sur cet appareil"],
  [{ kind: "sent-back" as const, reason: "le budget manque" }, "Renvoyé : le budget manque"],
])("the state line: %o", async (state, text) => {
  await renderPiece(<StateLine state={state} />);
  expect(screen.getByRole("status")).toHaveTextContent(text);
});

it("tabs are moved through with the arrows", async () => {
  const user = userEvent.setup();
  const onChange = vi.fn();
  await renderPiece(
    <Tabs
      label="Présentation"
      current="list"
      onChange={onChange}
      tabs={[
        { name: "list", label: "Liste", panel: "la liste" },
        { name: "map", label: "Carte", panel: "la carte" },
      ]}
    />,
  );
  expect(screen.getByRole("tabpanel", { name: "Liste" })).toHaveTextContent("la liste");
  screen.getByRole("tab", { name: "Liste" }).focus();
  await user.keyboard("{ArrowLeft}");
  expect(onChange).toHaveBeenCalledWith("map");
});

it("a dialog is closed by its cross", async () => {
  const user = userEvent.setup();
  const onClose = vi.fn();
  await renderPiece(
    <Dialog open title="Filtrer" onClose={onClose}>
      <p>corps</p>
    </Dialog>,
  );
  expect(screen.getByRole("dialog", { name: "Filtrer" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Fermer" }));
  expect(onClose).toHaveBeenCalledOnce();
});
