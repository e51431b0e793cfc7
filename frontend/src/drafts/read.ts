import { languages } from "@/i18n/languages";
import type { Localized } from "@/i18n/localized";
import type { PartialDate } from "@/i18n/format";
import { isObject, type Json, type JsonObject } from "./merge";

// A draft may be weeks old and come from another version of this program: what is in it is read, never assumed.

export function asText(value: Json | undefined): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

export function asTexts(value: Json | undefined): Localized {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    languages.flatMap(({ code }) => {
      const text = value[code];
      return typeof text === "string" ? [[code, text]] : [];
    }),
  );
}

export function asDate(value: Json | undefined): PartialDate | null {
  if (!isObject(value) || typeof value.value !== "string") return null;
  const { precision } = value;
  return precision === "year" || precision === "month" || precision === "day"
    ? { value: value.value, precision }
    : null;
}

export function asFlag(value: Json | undefined): boolean | undefined {
  return typeof value === "boolean" ? value : undefined;
}

export function asObjects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter((each) => isObject(each)) : [];
}

export function asStrings(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

export function asNumbers(value: Json | undefined): number[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "number") : [];
}

/** The code among those a list knows; undefined for one it does not. */
export function asCode<Code extends string>(
  value: Json | undefined,
  codes: readonly Code[],
): Code | undefined {
  return codes.find((code) => code === value);
}

/** Nothing was written here: no text in any language, an empty list, null. */
export function isBlank(value: Json | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.values(value).every((each) => isBlank(each));
}

export function jsonOf(value: unknown): JsonObject {
  if (value === undefined) return {};
  const json: Json = JSON.parse(JSON.stringify(value));
  return isObject(json) ? json : {};
}
