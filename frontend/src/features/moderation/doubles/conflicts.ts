import { ProblemError } from "@/api/problem";
import { isRecordType, kindOf, type RecordKind, type RecordType } from "@/records/record-kinds";

interface Conflict {
  type: RecordType;
  kind: RecordKind;
  id: string;
}

/** Records named by a refusal to undo a merge, as far as they have a page. */
export function conflictsIn(error: unknown): Conflict[] {
  if (!(error instanceof ProblemError) || !Array.isArray(error.body.conflicts)) return [];
  return error.body.conflicts.flatMap((conflict: unknown): Conflict[] => {
    if (typeof conflict !== "object" || conflict === null) return [];
    const { type, id } = Object.fromEntries(Object.entries(conflict));
    const kind = isRecordType(type) ? kindOf(type) : undefined;
    return kind && isRecordType(type) && typeof id === "string" ? [{ type, kind, id }] : [];
  });
}
