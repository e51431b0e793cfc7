import { useTranslation } from "react-i18next";
import { Dialog } from "@/ui/dialog";
import { NewPartnerForm } from "./new-partner-form";

interface NewPartnerDialogProps {
  /** What was searched for in vain; undefined while nothing is created. */
  name: string | undefined;
  onClose: () => void;
  onDone: (partner: { id: string; name: string }) => void;
}

export function NewPartnerDialog({ name, onClose, onDone }: NewPartnerDialogProps) {
  const { t } = useTranslation("editor");
  if (name === undefined) return null;
  return (
    <Dialog open title={t("newPartner.title")} onClose={onClose}>
      <NewPartnerForm name={name} onDone={onDone} onCancel={onClose} />
    </Dialog>
  );
}
