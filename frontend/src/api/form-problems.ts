import type { FieldValues, Path, UseFormSetError } from "react-hook-form";
import { ProblemError } from "./problem";

/**
 * Puts each violation of a refusal at its field: 'levies[0].amount' is 'levies.0.amount' in a form.
 * Answers what could not be placed, to be said above the form.
 */
export function showViolations<Values extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<Values>,
  fields: readonly Path<Values>[],
): string[] {
  if (!(error instanceof ProblemError)) return [];
  const unplaced: string[] = [];
  for (const { field, message } of error.violations) {
    const path = field.replaceAll(/\[(\d+)\]/g, ".$1");
    const place = fields.find((name) => path === name || path.startsWith(`${name}.`));
    if (place) setError(place, { type: "server", message });
    else unplaced.push(message);
  }
  return unplaced;
}
