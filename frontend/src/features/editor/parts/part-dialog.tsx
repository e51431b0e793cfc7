import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError, type Violation } from "@/api/problem";
import { useIntention } from "@/api/use-intention";
import type { Json, JsonObject } from "@/drafts/merge";
import { useKeptRecord } from "@/drafts/use-kept-record";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import type { Part, Parts } from "./use-parts";

/** What the fields of a dialog work on. */
export interface PartFields {
  values: JsonObject;
  set: (name: string, value: Json | undefined) => void;
  violations: readonly Violation[];
}

interface PartDialogProps<Kind extends Part> {
  title: string;
  /** What it is kept by on this device until it is sent. */
  keptAs: string;
  part: Kind | undefined;
  initial: JsonObject;
  parts: Parts<Kind>;
  /** True once what is needed is there. */
  isComplete: (values: JsonObject) => boolean;
  /** What was typed as the platform reads it; left out, as it stands. */
  toSend?: (values: JsonObject) => JsonObject;
  onClose: () => void;
  children: (fields: PartFields) => ReactNode;
}

/** A dialog in which a part of a project is written; every keystroke is kept on the device first. */
export function PartDialog<Kind extends Part>(props: PartDialogProps<Kind>) {
  const { title, keptAs, part, initial, parts, isComplete, toSend, onClose, children } = props;
  const { t } = useTranslation("common");
  const intention = useIntention();
  const { values, set, forget } = useKeptRecord(keptAs, initial);
  const { write, refresh } = parts;
  const violations = write.error instanceof ProblemError ? write.error.violations : [];
  const close = () => {
    write.reset();
    onClose();
  };
  const save = () => {
    const body = toSend?.(values) ?? values;
    write.mutate(
      { part, body, key: intention(body) },
      {
        onSuccess: () => {
          forget();
          close();
        },
      },
    );
  };
  return (
    <Dialog
      open
      title={title}
      onClose={close}
      actions={
        <>
          <Button
            variant="primary"
            disabled={write.isPending || !isComplete(values)}
            onClick={save}
          >
            {t("actions.save")}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t("actions.cancel")}
          </Button>
        </>
      }
    >
      {children({ values, set, violations })}
      {write.isError && <RefusalNotice error={write.error} onReload={() => void refresh()} />}
    </Dialog>
  );
}
