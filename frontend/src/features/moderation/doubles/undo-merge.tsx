import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { pageOf } from "@/records/record-kinds";
import { Button } from "@/ui/button";
import { Link } from "@/ui/link";
import { conflictsIn } from "./conflicts";
import { RefusalNotice } from "@/records/refusal-notice";
import { undoMerge } from "./api";

interface UndoMergeProps {
  id: string;
  /** The partner that comes back. */
  merged: string;
}

/** Takes a merge back: everything returns to where it was, or nothing does. */
export function UndoMerge({ id, merged }: UndoMergeProps) {
  const { t } = useTranslation("moderation");
  const queries = useQueryClient();
  const undoing = useMutation({
    mutationFn: () => undoMerge(id),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <>
      <Button
        disabled={undoing.isPending || undoing.isSuccess}
        aria-label={t("doubles.undoNamed", { name: merged })}
        onClick={() => undoing.mutate()}
      >
        {t("doubles.undo")}
      </Button>
      {undoing.isSuccess && <span role="status">{t("doubles.undoDone", { name: merged })}</span>}
      {undoing.isError && (
        <>
          <RefusalNotice error={undoing.error} onReload={() => undoing.reset()} />
          <ChangedSince error={undoing.error} />
        </>
      )}
    </>
  );
}

/** The records that keep a merge from being taken back: they were changed by hand since. */
function ChangedSince({ error }: { error: unknown }) {
  const { t } = useTranslation("terms");
  return (
    <ul>
      {conflictsIn(error).map(({ type, kind, id }) => (
        <li key={id}>
          <Link href={`${pageOf[kind]}/${id}`}>{t(`history.record.${type}`)}</Link>
        </li>
      ))}
    </ul>
  );
}
