/** JSON as records are made of. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined };
export type JsonObject = { [key: string]: Json | undefined };

export interface Conflict {
  /** Where both sides wrote something else: 'titles.fr', 'status'. */
  path: string;
  base: Json | undefined;
  mine: Json | undefined;
  theirs: Json | undefined;
}

export interface Merged {
  values: JsonObject;
  conflicts: Conflict[];
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function same(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) && a.length === b.length && a.every((each, index) => same(each, b[index]))
    );
  }
  if (isObject(a) && isObject(b)) {
    return keysOf(a, b).every((key) => same(absentIsNull(a[key]), absentIsNull(b[key])));
  }
  return absentIsNull(a) === absentIsNull(b);
}

/**
 * What one person changed and what another changed meanwhile, put together. Texts in several languages are merged member by
 * member; a list is one thing, and so is a date. Mine stays in the values where both changed the same.
 */
export function mergeThreeWays(base: JsonObject, mine: JsonObject, theirs: JsonObject): Merged {
  const conflicts: Conflict[] = [];
  const values = mergeObjects(base, mine, theirs, "", conflicts);
  return { values, conflicts };
}

function mergeObjects(
  base: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  prefix: string,
  conflicts: Conflict[],
): JsonObject {
  const merged: JsonObject = {};
  for (const key of keysOf(base, mine, theirs)) {
    const [was, my, their] = [base[key], mine[key], theirs[key]];
    const path = prefix + key;
    if (same(was, my)) merged[key] = their;
    else if (same(was, their) || same(my, their)) merged[key] = my;
    else if (isObject(my) && isObject(their) && !isDate(my) && !isDate(their)) {
      merged[key] = mergeObjects(isObject(was) ? was : {}, my, their, `${path}.`, conflicts);
    } else {
      merged[key] = my;
      conflicts.push({ path, base: was, mine: my, theirs: their });
    }
  }
  return merged;
}

/** The JSON Merge Patch (RFC 7396) that makes the base into the values: what was removed is null. */
export function patchOf(base: JsonObject, values: JsonObject): JsonObject {
  const patch: JsonObject = {};
  for (const key of keysOf(base, values)) {
    const [was, is] = [base[key], values[key]];
    if (same(was, is)) continue;
    patch[key] = isObject(was) && isObject(is) ? patchOf(was, is) : absentIsNull(is);
  }
  return patch;
}

/** The values with one path set, the rest as it was. */
export function withPath(values: JsonObject, path: string, value: Json | undefined): JsonObject {
  const [head = "", ...rest] = path.split(".");
  if (rest.length === 0) return { ...values, [head]: value };
  const inner = values[head];
  return { ...values, [head]: withPath(isObject(inner) ? inner : {}, rest.join("."), value) };
}

/** Half of one date and half of another is no date. */
function isDate(value: JsonObject): boolean {
  return "precision" in value;
}

function keysOf(...objects: JsonObject[]): string[] {
  return [...new Set(objects.flatMap((object) => Object.keys(object)))];
}

function absentIsNull(value: Json | undefined): Json {
  return value === undefined ? null : value;
}
