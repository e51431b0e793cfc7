import { useTranslation } from "react-i18next";
import { formatInstant } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Link } from "@/ui/link";
import { historyOf, type RecordKind } from "./record-kinds";
import "./record-foot.css";

interface RecordFootProps {
  kind: RecordKind;
  record: { slug: string; updatedAt: string };
}

/** At the end of a record's page: when it was last changed, and the way to all its changes. */
export function RecordFoot({ kind, record: { slug, updatedAt } }: RecordFootProps) {
  const { t } = useTranslation("terms");
  const language = useLanguage();
  return (
    <p className="record-foot">
      <span>{t("acts.changed", { date: formatInstant(updatedAt, language) })}</span>
      <Link href={historyOf(kind, slug)}>{t("acts.history")}</Link>
    </p>
  );
}
