import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProblemError } from "@/api/problem";
import { FieldChange } from "@/records/difference/field-change";
import { typeOf, type RecordKind } from "@/records/record-kinds";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Skeleton } from "@/ui/loading";
import { Notice } from "@/ui/notice";
import { previewQuery, restore } from "./api";

interface RestoreDialogProps {
  kind: RecordKind;
  id: string;
  /** The change before which the record was as it is to be again; closed without one. */
  seq: number | undefined;
  onClose: () => void;
  onDone: () => void;
}

/** Shows what going back would change in the record of today, and does it once that was confirmed. */
export function RestoreDialog({ kind, id, seq, onClose, onDone }: RestoreDialogProps) {
  const { t } = useTranslation("history");
  const queries = useQueryClient();
  const open = seq !== undefined;
  const preview = useQuery({ ...previewQuery(kind, id, seq ?? 0), enabled: open });
  const restoring = useMutation({
    mutationFn: (version: number) => restore({ kind, id, seq: seq ?? 0, version }),
    onSuccess: async () => {
      onDone();
      await queries.invalidateQueries({ queryKey: [kind] });
    },
    onError: (error) => {
      if (isStale(error)) void preview.refetch();
    },
  });
  const { data } = preview;
  const close = () => {
    restoring.reset();
    onClose();
  };
  const stale = isStale(restoring.error);
  return (
    <Dialog
      open={open}
      title={t("preview.title")}
      onClose={close}
      actions={
        <>
          {data && data.fields.length > 0 ? (
            <Button
              variant="primary"
              disabled={restoring.isPending || preview.isFetching}
              onClick={() => restoring.mutate(data.version)}
            >
              {t("preview.confirm")}
            </Button>
          ) : null}
          <Button onClick={close}>{t("preview.cancel")}</Button>
        </>
      }
    >
      {stale ? (
        <Notice tone="watch" role="alert" title={t("preview.stale")}>
          <p>{t("preview.staleHint")}</p>
        </Notice>
      ) : null}
      {restoring.isError && !stale ? (
        <RefusalNotice error={restoring.error} onReload={() => restoring.reset()} />
      ) : null}
      {preview.isError ? (
        <RefusalNotice error={preview.error} onReload={() => void preview.refetch()} />
      ) : null}
      {preview.isPending ? <Skeleton lines={4} /> : null}
      {data ? (
        <>
          <p>{t(data.fields.length > 0 ? "preview.intro" : "preview.same")}</p>
          {data.fields.map(({ field, before, after }) => (
            <FieldChange
              key={field}
              type={typeOf[kind]}
              field={field}
              before={before}
              after={after}
              level={3}
              isNew={false}
              sides={{ before: t("preview.now"), after: t("preview.then") }}
            />
          ))}
        </>
      ) : null}
    </Dialog>
  );
}

function isStale(error: unknown): boolean {
  return error instanceof ProblemError && error.status === 412;
}
