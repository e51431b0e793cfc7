import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import type { Localized } from "@/i18n/localized";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { TextInput } from "@/ui/text-input";
import { nameOf } from "../api";
import { decimalOf, isDecimal } from "./inputs";

type Said = Pick<components["schemas"]["StanceLine"], "reason" | "figure">;

interface DisagreeDialogProps {
  title: string;
  /** What is disagreed with is a number: one may say which one is right. */
  numeric: boolean;
  onClose: () => void;
  onDone: (said: Said) => void;
}

/** Why one's partner disagrees, and with which figure; what was proposed stays as it is. */
export function DisagreeDialog({ title, numeric, onClose, onDone }: DisagreeDialogProps) {
  const { t } = useTranslation(["editor", "common"]);
  const [reason, setReason] = useState<Localized>({});
  const [figure, setFigure] = useState("");
  const decimal = decimalOf(figure);
  return (
    <Dialog
      open
      title={t("agreement.disagreeWith", { title })}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            disabled={nameOf(reason) === "" || !isDecimal(decimal)}
            onClick={() => onDone({ reason, figure: decimal })}
          >
            {t("agreement.say")}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t("common:actions.cancel")}
          </Button>
        </>
      }
    >
      <p>{t("agreement.disagreeLead")}</p>
      <LocalizedTextInput
        label={t("agreement.reason")}
        multiline
        limit={2000}
        value={reason}
        onChange={setReason}
      />
      {numeric ? (
        <TextInput
          label={t("agreement.figure")}
          optional
          numeric
          value={figure}
          error={isDecimal(decimal) ? undefined : t("errors.notNumber")}
          onChange={({ currentTarget }) => setFigure(currentTarget.value)}
        />
      ) : null}
    </Dialog>
  );
}
