import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { formatMoney } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Dialog } from "@/ui/dialog";
import { Disclosure } from "@/ui/disclosure";
import { useFunderText } from "./funder-label";
import type { GridLine, GridRow } from "./grid";
import { LineForm } from "./line-form";

interface RowDialogProps {
  row: GridRow | undefined;
  onClose: () => void;
  onChange: (line: GridLine, patch: components["schemas"]["FundingLinePatch"]) => void;
  onRemove: (line: GridLine) => void;
}

/** All that is known of the lines of one row: kind, state, levies, note and source. */
export function RowDialog({ row, onClose, onChange, onRemove }: RowDialogProps) {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const funderText = useFunderText();
  if (!row) return null;
  return (
    <Dialog open title={t("funding.detailsOf", { name: funderText(row) })} onClose={onClose}>
      {row.lines.map((line) => (
        <Disclosure
          key={line.key}
          open={row.lines.length === 1}
          summary={`${line.year} – ${formatMoney(line.amount, line.currency, language)}`}
        >
          <LineForm
            line={line}
            onSave={(patch) => onChange(line, patch)}
            onRemove={() => {
              onClose();
              onRemove(line);
            }}
          />
        </Disclosure>
      ))}
    </Dialog>
  );
}
