import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import type { RecordKind } from "@/records/record-kinds";
import { Button } from "@/ui/button";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { TextArea } from "@/ui/text-area";
import { decide, type Step } from "../api";
import { RefusalNotice } from "@/records/refusal-notice";

interface DecisionFormProps {
  kind: RecordKind;
  id: string;
  /** What the moderator has before them. */
  version: number;
  publication: components["schemas"]["Publication"];
}

/** What may be done where the record stands, the likeliest first. */
const possible: Record<DecisionFormProps["publication"], readonly Step[]> = {
  draft: ["withdraw"],
  submitted: ["publish", "sendBack", "withdraw"],
  published: ["withdraw"],
  "sent-back": ["withdraw"],
  withdrawn: ["restore"],
};

const variants = {
  publish: "primary",
  sendBack: "secondary",
  withdraw: "danger",
  restore: "primary",
} as const;

/** Publish, send back with a reason, withdraw, restore: always the version that was read. */
export function DecisionForm({ kind, id, version, publication }: DecisionFormProps) {
  const { t } = useTranslation("moderation");
  const queries = useQueryClient();
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const reload = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ["moderation"] }),
      queries.invalidateQueries({ queryKey: [kind] }),
    ]);
  const decision = useMutation({
    mutationFn: (step: Step) => decide({ kind, id, version, step, reason: reason.trim() }),
    onSuccess: () => {
      setReason("");
      return reload();
    },
  });
  const take = (step: Step) => {
    const lacks = step === "sendBack" && reason.trim() === "";
    setMissing(lacks);
    if (!lacks) decision.mutate(step);
  };
  const steps = possible[publication];
  return (
    <div className="form">
      {decision.isSuccess && (
        <Notice tone="good" role="status" title={t(`done.${decision.variables}`)}>
          <Link href="/moderation">{t("review.next")}</Link>
        </Notice>
      )}
      {decision.isError && (
        <RefusalNotice
          error={decision.error}
          onReload={() => {
            decision.reset();
            void reload();
          }}
        />
      )}
      {publication !== "withdrawn" && (
        <TextArea
          label={t("review.reason")}
          help={publication === "submitted" ? t("review.reasonHelp") : t("review.withdrawHelp")}
          error={missing ? t("review.reasonMissing") : undefined}
          optional={publication !== "submitted"}
          limit={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <div className="form__actions">
        {steps.map((step) => (
          <Button
            key={step}
            variant={variants[step]}
            disabled={decision.isPending}
            onClick={() => take(step)}
          >
            {t(`step.${step}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
