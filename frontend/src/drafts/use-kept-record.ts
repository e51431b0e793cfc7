import { useState } from "react";
import type { Json, JsonObject } from "./merge";
import { jsonOf } from "./read";

/** A record written in a dialog: what stands in it outlives the page, until it is given out of hand. */
export function useKeptRecord(key: string, initial: JsonObject) {
  const [values, setValues] = useState<JsonObject>(() => readKept(key) ?? initial);
  const put = (changed: Readonly<Record<string, Json | undefined>>) => {
    const next = { ...values, ...changed };
    setValues(next);
    keep(key, next);
  };
  return {
    values,
    put,
    set: (name: string, value: Json | undefined) => put({ [name]: value }),
    forget: () => keep(key, undefined),
  };
}

function readKept(key: string): JsonObject | undefined {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : jsonOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function keep(key: string, values: JsonObject | undefined): void {
  try {
    if (values) localStorage.setItem(key, JSON.stringify(values));
    else localStorage.removeItem(key);
  } catch {
    // Storage refused: it lasts until the dialog is left.
  }
}
