import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "@/api/problem";
import { useIntention } from "@/api/use-intention";
import type { PartialDate } from "@/i18n/format";
import type { Localized } from "@/i18n/localized";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { nameOf } from "../api";
import { DateField } from "../fields/date-field";
import { errorAt } from "../frame/draft-context";
import { useLocks } from "./use-locks";

interface LockDialogProps {
  projectId: string;
  onClose: () => void;
}

/** Which period is settled, and why. */
export function LockDialog({ projectId, onClose }: LockDialogProps) {
  const { t } = useTranslation(["editor", "common"]);
  const { lock, refresh } = useLocks(projectId);
  const intention = useIntention();
  const [starts, setStarts] = useState<PartialDate | null>(null);
  const [ends, setEnds] = useState<PartialDate | null>(null);
  const [reason, setReason] = useState<Localized>({});
  const violations = lock.error instanceof ProblemError ? lock.error.violations : [];
  const send = () => {
    if (!starts) return;
    const input = { starts, ends: ends ?? starts, reason };
    lock.mutate({ input, key: intention(input) }, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      title={t("locks.add")}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            disabled={!starts || nameOf(reason) === "" || lock.isPending}
            onClick={send}
          >
            {t("locks.lock")}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t("common:actions.cancel")}
          </Button>
        </>
      }
    >
      <p>{t("locks.help")}</p>
      <div className="form__row">
        <DateField
          label={t("values.starts")}
          value={starts}
          error={errorAt(violations, "starts")}
          onChange={setStarts}
        />
        <DateField
          label={t("values.ends")}
          help={t("values.endsHelp")}
          optional
          value={ends}
          error={errorAt(violations, "ends")}
          onChange={setEnds}
        />
      </div>
      <LocalizedTextInput
        label={t("locks.reason")}
        help={t("locks.reasonHelp")}
        multiline
        limit={1000}
        value={reason}
        error={errorAt(violations, "reason")}
        onChange={setReason}
      />
      {lock.isError ? <RefusalNotice error={lock.error} onReload={() => void refresh()} /> : null}
    </Dialog>
  );
}
