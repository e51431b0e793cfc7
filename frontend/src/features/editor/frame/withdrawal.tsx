import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { sendKept } from "@/api/client";
import { ProblemError } from "@/api/problem";
import type { RecordDraft } from "@/drafts/record-draft";
import type { RecordKind } from "@/records/record-kinds";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";

interface WithdrawalProps {
  kind: RecordKind;
  id: string;
  title: string;
  draft: RecordDraft;
}

/** Takes a record out of the lists, once the person has read what that means. */
export function Withdrawal({ kind, id, title, draft }: WithdrawalProps) {
  const { t } = useTranslation("editor");
  const [asking, setAsking] = useState(false);
  const withdrawal = useWithdrawal({ kind, id, draft });
  const close = () => {
    setAsking(false);
    withdrawal.reset();
  };
  return (
    <div>
      <Button variant="danger" onClick={() => setAsking(true)}>
        {t("life.withdraw")}
      </Button>
      <Dialog
        open={asking}
        title={t("life.withdrawTitle", { title })}
        onClose={close}
        actions={
          <>
            <Button
              variant="danger"
              disabled={withdrawal.isPending}
              onClick={() => withdrawal.mutate()}
            >
              {t("life.withdrawSure")}
            </Button>
            <Button onClick={close}>{t("life.keep")}</Button>
          </>
        }
      >
        <p>{t("life.withdrawWhat")}</p>
        {withdrawal.isError ? <RefusalNotice error={withdrawal.error} onReload={close} /> : null}
      </Dialog>
    </div>
  );
}

function useWithdrawal({ kind, id, draft }: Omit<WithdrawalProps, "title">) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await draft.sendNow();
      await sendKept({
        method: "POST",
        path: `/api/v1/${kind}/${id}/withdrawal`,
        body: {},
        headers: { "If-Match": draft.version() },
      });
    },
    onSuccess: () => {
      void draft.start();
      return queries.invalidateQueries({ queryKey: [kind] });
    },
    onError: (error) => {
      // Somebody else changed it meanwhile: take up their version, so that the person sees what they withdraw.
      if (error instanceof ProblemError && error.status === 412) void draft.start();
    },
  });
}
