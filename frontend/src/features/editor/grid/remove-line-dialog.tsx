import { useTranslation } from "react-i18next";
import { formatMoney } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { useFunderText } from "./funder-label";
import type { GridLine } from "./grid";

interface RemoveLineDialogProps {
  line: GridLine | undefined;
  onClose: () => void;
  onRemove: (line: GridLine) => void;
}

/** A line goes only when somebody has said so. */
export function RemoveLineDialog({ line, onClose, onRemove }: RemoveLineDialogProps) {
  const { t } = useTranslation(["editor", "common"]);
  const language = useLanguage();
  const funderText = useFunderText();
  if (!line) return null;
  return (
    <Dialog
      open
      title={t("funding.removeTitle")}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="danger"
            onClick={() => {
              onRemove(line);
              onClose();
            }}
          >
            {t("funding.removeSure")}
          </Button>
          <Button onClick={onClose}>{t("common:actions.cancel")}</Button>
        </>
      }
    >
      <p>
        {t("funding.removeWhat", {
          funder: funderText(line),
          year: line.year,
          amount: formatMoney(line.amount, line.currency, language),
        })}
      </p>
    </Dialog>
  );
}
