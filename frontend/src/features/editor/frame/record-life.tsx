import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import type { RecordDraft } from "@/drafts/record-draft";
import { historyOf, type RecordKind } from "@/records/record-kinds";
import { useRights } from "@/records/rights";
import { StillTrue } from "@/records/still-true";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Section } from "@/ui/section";
import { Withdrawal } from "./withdrawal";

/** What a record says of itself beside what is edited. */
export interface RecordStanding {
  publication: components["schemas"]["Publication"];
  publicationReason?: string | null;
}

interface RecordLifeProps {
  kind: RecordKind;
  id: string;
  title: string;
  record: RecordStanding;
  draft: RecordDraft;
}

/** What else may be done with the record: look back, ask why, say that it is still true, withdraw it. */
export function RecordLife({ kind, id, title, record, draft }: RecordLifeProps) {
  const { t } = useTranslation(["editor", "terms"]);
  const allows = useRights(kind, id);
  const { publication } = record;
  return (
    <Section id="vie" title={t("life.title")}>
      <p className="record-life__ways">
        <Link href={historyOf(kind, id)}>{t("terms:acts.history")}</Link>
        <Link href={`/pourquoi?type=${kind}&id=${id}`}>{t("terms:acts.why")}</Link>
      </p>
      {kind === "projects" && publication === "published" && allows("confirm") ? (
        <div className="record-life__act">
          <p>{t("life.confirmHint")}</p>
          <StillTrue id={id} title={title} />
        </div>
      ) : null}
      {publication === "withdrawn" ? (
        <Notice tone="watch" role="status" title={t("life.withdrawn")} />
      ) : allows("withdraw") ? (
        <Withdrawal kind={kind} id={id} title={title || t("untitled")} draft={draft} />
      ) : null}
    </Section>
  );
}
