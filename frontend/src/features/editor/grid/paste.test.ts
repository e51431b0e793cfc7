import { describe, expect, it } from "vitest";
import { readPaste, writePaste, type PasteDefaults } from "./paste";

const defaults: PasteDefaults = { currency: "EUR", kind: "cash", state: "promised" };

const read = (text: string) => readPaste(text, defaults);
const short = (text: string) =>
  read(text).lines.map(({ funder, year, amount, currency, kind, state }) =>
    [funder, year, amount, currency, kind, state].join(" | "),
  );

describe("a grid with a column per year", () => {
  it("becomes a line for each filled cell, without the totals", () => {
    const text = [
      "Bailleur\t2019\t2020\t2021\tTotal",
      "Ville de Pontcharra\t12 900,00\t\t3 000\t15 900,00",
      "Agence de l’eau\t-\t12 732,50 €\t0\t12 732,50",
      "TOTAL\t12 900,00\t12 732,50\t3 000\t28 632,50",
    ].join("\n");
    expect(short(text)).toEqual([
      "Ville de Pontcharra | 2019 | 12900.00 | EUR | cash | promised",
      "Ville de Pontcharra | 2021 | 3000 | EUR | cash | promised",
      "Agence de l’eau | 2020 | 12732.50 | EUR | cash | promised",
    ]);
    expect(read(text)).toMatchObject({ layout: "grid", skippedTotals: 1 });
  });

  it("takes kind, state and currency from columns of their own", () => {
    expect(
      short(
        "Financeur;Nature;État;Devise;2024\nCommune de Dembela;valorisation;reçu;FCFA;1 500 000",
      ),
    ).toEqual(["Commune de Dembela | 2024 | 1500000 | XOF | in-kind | received"]);
  });

  it("reads English headings and numbers", () => {
    expect(short("Funder\t2023\t2024\nCity of Leeds\t1,250.75\t€2,000")).toEqual([
      "City of Leeds | 2023 | 1250.75 | EUR | cash | promised",
      "City of Leeds | 2024 | 2000 | EUR | cash | promised",
    ]);
  });
});

describe("a list with a row per line", () => {
  it.each([
    [
      "French",
      "Bailleur\tAnnée\tMontant\tDevise\tType\tÉtat\nMEAE\t2020\t17 000,00\tEUR\tnuméraire\tdemandé",
    ],
    ["English", "year;funder;amount;currency;kind;status\n2020;MEAE;17,000.00;eur;cash;requested"],
    [
      "Italian",
      "Finanziatore;Anno;Importo;Valuta;Tipo;Stato\nMEAE;2020;17.000,00;Euro;denaro;richiesto",
    ],
  ])("is read by its %s headings, in any order", (_language, text) => {
    expect(short(text).map((line) => line.replace("17000.00", "17000"))).toEqual([
      "MEAE | 2020 | 17000 | EUR | cash | asked",
    ]);
  });

  it("is read without headings where the second column is a year", () => {
    expect(short("MEAE\t2020\t17 000\nRégion\t2021\t5 000,5")).toEqual([
      "MEAE | 2020 | 17000 | EUR | cash | promised",
      "Région | 2021 | 5000.5 | EUR | cash | promised",
    ]);
  });

  it("keeps a line break inside a quoted cell", () => {
    expect(short('Bailleur\tAnnée\tMontant\n"Agence\nde l’eau ""RMC"""\t2020\t100')).toEqual([
      'Agence de l’eau "RMC" | 2020 | 100 | EUR | cash | promised',
    ]);
  });
});

describe("what cannot be read", () => {
  it.each([
    ["Bailleur\tAnnée\tMontant\n\t2020\t100", { funder: "funder-missing" }],
    ["Bailleur\tAnnée\tMontant\nMEAE\t20\t100", { year: "year-unreadable" }],
    ["Bailleur\tAnnée\tMontant\nMEAE\t2020\t12,345,6", { amount: "amount-unreadable" }],
    ["Bailleur\tAnnée\tMontant\nMEAE\t2020\t", { amount: "amount-missing" }],
    ["Bailleur\tAnnée\tMontant\nMEAE\t2020\t-50", { amount: "amount-not-positive" }],
    [
      "Bailleur\tAnnée\tMontant\tDevise\nMEAE\t2020\t50\tnoisettes",
      { currency: "currency-unknown" },
    ],
    ["Bailleur\tAnnée\tMontant\tNature\nMEAE\t2020\t50\tmystère", { kind: "kind-unknown" }],
    ["Bailleur\tAnnée\tMontant\tÉtat\nMEAE\t2020\t50\tpeut-être", { state: "state-unknown" }],
  ])("is said at its cell: %j", (text, faults) => {
    expect(read(text).lines.map((line) => line.faults)).toEqual([faults]);
  });

  it("is written back as a list that can be mended", () => {
    const { lines } = read("Bailleur\t2019\t2020\nMEAE\t12,345,6\t100\nRégion\tbeaucoup\t");
    const wrong = lines.filter(({ faults }) => Object.keys(faults).length > 0);
    expect(writePaste(wrong)).toBe(
      "funder\tyear\tamount\nMEAE\t2019\t12,345,6\nRégion\t2019\tbeaucoup",
    );
    expect(read(writePaste(wrong)).lines.map(({ funder, year }) => [funder, year])).toEqual([
      ["MEAE", 2019],
      ["Région", 2019],
    ]);
  });

  it("tells a text that is no table from an empty one", () => {
    expect(read("Bonjour, voici notre budget").layout).toBe("unreadable");
    expect(read("  \n ").layout).toBe("empty");
  });
});
