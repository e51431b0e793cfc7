import { describe, expect, it } from "vitest";
import {
  formatInstant,
  formatMoney,
  formatNumber,
  formatPartialDate,
  formatPercent,
  formatTime,
  isoOf,
} from "./format";
import { pickText } from "./localized";
import { parseAmount } from "./parse-amount";

const thin = "\u202f";
const fixed = "\u00a0";

describe("amounts", () => {
  it.each([
    ["380272.00", "EUR", "fr", `380${thin}272${fixed}€`],
    ["12900.50", "EUR", "fr", `12${thin}900,50${fixed}€`],
    ["1200", "EUR", "it", `1.200${fixed}€`],
    ["1200", "EUR", "en", "€1,200"],
    ["65000", "XOF", "fr", `65${thin}000${fixed}F${thin}CFA`],
  ] as const)("%s %s in %s", (amount, currency, language, text) => {
    expect(formatMoney(amount, currency, language)).toBe(text);
  });

  it("shares and counts follow the language", () => {
    expect(formatPercent(0.314, "fr")).toMatch(/^31\s%$/);
    expect(formatNumber(12129, "it")).toBe("12.129");
  });
});

describe("amounts as people type them", () => {
  it.each([
    ["12900", "12900"],
    ["12 900,50 €", "12900.50"],
    [`12${thin}900`, "12900"],
    ["12.900,50", "12900.50"],
    ["12,900.50", "12900.50"],
    ["1.250.000", "1250000"],
    ["12,5", "12.5"],
    ["65 000 F CFA", "65000"],
    ["1.250", "1250"],
  ])("%s is %s", (text, amount) => {
    expect(parseAmount(text)).toBe(amount);
  });

  it.each([
    "",
    "douze",
    "12,",
    "1,2,3",
    "12.90.50",
    "1,2345",
    "12 €/an",
    "0,001",
    "12345678901234",
  ])("%s is not guessed at", (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });
});

describe("dates", () => {
  it.each([
    ["1988", "year", "fr", "1988"],
    ["1988-05", "month", "fr", "mai 1988"],
    ["1988-05-17", "day", "en", "17 May 1988"],
    ["1988-05-17", "day", "it", "17 maggio 1988"],
  ] as const)("%s to the %s in %s", (value, precision, language, text) => {
    expect(formatPartialDate({ value, precision }, language)).toBe(text);
    expect(isoOf({ value, precision })).toBe(value);
  });

  it("times of the day are written as each language writes them", () => {
    const afternoon = new Date(2026, 10, 22, 14, 2);
    expect(formatTime(afternoon, "fr")).toBe(`14${fixed}h${fixed}02`);
    expect(formatTime(afternoon, "it")).toBe("14:02");
    expect(formatInstant(afternoon, "fr")).toBe("22 novembre 2026");
  });
});

describe("a text in several languages", () => {
  it.each([
    [{ fr: "eau", en: "water" }, "en", { text: "water", language: "en" }],
    [{ fr: "eau" }, "it", { text: "eau", language: "fr" }],
    [{ fr: " ", it: "acqua" }, "fr", { text: "acqua", language: "it" }],
    [{}, "fr", undefined],
    [null, "fr", undefined],
  ] as const)("%o for a reader of %s", (value, language, picked) => {
    expect(pickText(value, language)).toEqual(picked);
  });
});
