import type { Language } from "./languages";

// Making an Intl object costs more than using it.
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let format = numberFormats.get(key);
  if (!format) numberFormats.set(key, (format = new Intl.NumberFormat(language, options)));
  return format;
}

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let format = dateFormats.get(key);
  if (!format) {
    // English of Europe: day before month, as the other two languages write it.
    const locale = language === "en" ? "en-GB" : language;
    dateFormats.set(key, (format = new Intl.DateTimeFormat(locale, options)));
  }
  return format;
}

export function formatNumber(value: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 2, useGrouping: "always" }).format(value);
}

/** An amount without its currency: cents are two digits or none, '5 000,50' and '5 000'. */
export function formatAmount(value: number, language: Language): string {
  return numberFormat(language, {
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 2,
    useGrouping: "always",
  }).format(value);
}

/** The length of a file: '740 ko', '1,2 Mo'. */
export function formatBytes(bytes: number, language: Language): string {
  const large = bytes >= 1_000_000;
  return numberFormat(language, {
    style: "unit",
    unit: large ? "megabyte" : "kilobyte",
    maximumFractionDigits: large ? 1 : 0,
  }).format(large ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000)));
}

export function formatPercent(share: number, language: Language, digits = 0): string {
  return numberFormat(language, {
    style: "percent",
    maximumFractionDigits: digits,
  }).format(share);
}

export interface MoneyPart {
  text: string;
  isCurrency: boolean;
}

/** An amount with its own currency; cents only where there are any. */
export function moneyParts(
  amount: string | number,
  currency: string,
  language: Language,
): MoneyPart[] {
  const value = Number(amount);
  return numberFormat(language, {
    style: "currency",
    currency,
    useGrouping: "always",
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 2,
  })
    .formatToParts(value)
    .map((part) => ({ text: part.value, isCurrency: part.type === "currency" }));
}

export function formatMoney(amount: string | number, currency: string, language: Language): string {
  return moneyParts(amount, currency, language)
    .map(({ text }) => text)
    .join("");
}

const countryNames = new Map<Language, Intl.DisplayNames>();

/** The name of a country of which only the code (ISO 3166-1) is at hand. */
export function formatCountry(code: string, language: Language): string {
  let names = countryNames.get(language);
  if (!names) {
    countryNames.set(language, (names = new Intl.DisplayNames(language, { type: "region" })));
  }
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** '14 h 02' in French, '14:02' elsewhere. */
export function formatTime(instant: Date, language: Language): string {
  const [hours, minutes] = dateFormat("fr", { hour: "2-digit", minute: "2-digit", hour12: false })
    .format(instant)
    .split(":");
  return language === "fr" ? `${hours}\u00a0h\u00a0${minutes}` : `${hours}:${minutes}`;
}

export function formatInstant(instant: string | Date, language: Language): string {
  return withOrdinal(
    dateFormat(language, { dateStyle: "long" }).format(new Date(instant)),
    language,
  );
}

/** French writes the first of a month '1er', the other days as plain numbers. */
function withOrdinal(date: string, language: Language): string {
  return language === "fr" ? date.replace(/^1(?= )/, "1er") : date;
}

/** A date as far as it is known: '1988', '1988-05', '1988-05-17'. */
export interface PartialDate {
  value: string;
  precision: "year" | "month" | "day";
}

export function formatPartialDate({ value, precision }: PartialDate, language: Language): string {
  const [year = 0, month = 1, day = 1] = value.split("-").map(Number);
  if (precision === "year") return String(year);
  const date = new Date(Date.UTC(year, month - 1, day));
  const text = dateFormat(language, {
    timeZone: "UTC",
    year: "numeric",
    month: "long",
    day: precision === "day" ? "numeric" : undefined,
  }).format(date);
  return withOrdinal(text, language);
}

/** The machine's form, for <time>: as much of it as is known. */
export function isoOf({ value, precision }: PartialDate): string {
  return value.slice(0, { year: 4, month: 7, day: 10 }[precision]);
}
