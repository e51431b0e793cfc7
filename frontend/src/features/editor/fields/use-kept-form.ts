import { useState } from "react";

/** A short form that is not a record yet: what stands in it outlives the page, until it is sent or given up. */
export function useKeptForm<Values extends Record<string, string>>(key: string, initial: Values) {
  const [values, setValues] = useState(() => readKept(key, initial));
  const setAll = (changed: Partial<Values>) => {
    const next = { ...values, ...changed };
    setValues(next);
    keep(key, next);
  };
  const set = (name: keyof Values, value: string) => setAll({ ...values, [name]: value });
  const forget = () => {
    setValues(initial);
    keep(key, undefined);
  };
  return { values, set, setAll, forget };
}

function readKept<Values extends Record<string, string>>(key: string, initial: Values): Values {
  const values = { ...initial };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    if (typeof kept !== "object" || kept === null) return values;
    const texts = Object.entries(kept).filter(
      ([name, value]) => name in initial && typeof value === "string",
    );
    return Object.assign(values, Object.fromEntries(texts));
  } catch {
    return values;
  }
}

function keep(key: string, values: Record<string, string> | undefined): void {
  try {
    if (values) localStorage.setItem(key, JSON.stringify(values));
    else localStorage.removeItem(key);
  } catch {
    // Storage refused: it lasts until the page is left.
  }
}
