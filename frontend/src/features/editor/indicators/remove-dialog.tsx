import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";

export interface Removal {
  path: string;
  version: number;
  title: string;
}

interface RemoveDialogProps {
  removal: Removal | undefined;
  onClose: () => void;
  onRemove: (removal: Removal) => void;
}

export function RemoveDialog({ removal, onClose, onRemove }: RemoveDialogProps) {
  const { t } = useTranslation(["editor", "common"]);
  if (!removal) return null;
  return (
    <Dialog
      open
      title={t("indicators.removeTitle")}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="danger"
            onClick={() => {
              onRemove(removal);
              onClose();
            }}
          >
            {t("common:actions.delete")}
          </Button>
          <Button onClick={onClose}>{t("common:actions.cancel")}</Button>
        </>
      }
    >
      <p>{t("indicators.removeWhat", { title: removal.title })}</p>
    </Dialog>
  );
}
