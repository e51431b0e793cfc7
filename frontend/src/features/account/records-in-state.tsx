import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { formatInstant } from "@/i18n/format";
import type { Localized } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { recordBriefQuery, type RecordKind } from "@/records/record-kinds";
import { Link } from "@/ui/link";
import { StatusBadge, type Tone } from "@/ui/status-badge";
import { WrittenText } from "@/ui/written-text";

type Publication = components["schemas"]["Publication"];
type Waiting = "draft" | "sent-back" | "submitted";

export interface OwnRecord {
  kind: RecordKind;
  id: string;
  names: Localized;
  publication: Publication;
  updatedAt: string;
  editHref: string;
}

interface RecordsInStateProps {
  state: Waiting;
  records: readonly OwnRecord[];
}

const tones: Record<Waiting, Tone> = { draft: "no-data", "sent-back": "bad", submitted: "info" };

export function RecordsInState({ state, records }: RecordsInStateProps) {
  const { t } = useTranslation("account");
  const own = records.filter(({ publication }) => publication === state);
  if (own.length === 0) return null;
  return (
    <section>
      <h3>{t(`toDo.${state}`, { count: own.length })}</h3>
      <ul className="own-list">
        {own.map((record) => (
          <OwnLine key={record.id} record={record} state={state} />
        ))}
      </ul>
    </section>
  );
}

function OwnLine({ record, state }: { record: OwnRecord; state: Waiting }) {
  const { t } = useTranslation(["account", "terms"]);
  const language = useLanguage();
  return (
    <li className="own-list__line">
      <div className="own-list__words">
        <Link href={record.editHref}>
          <WrittenText value={record.names} />
        </Link>
        <span className="own-list__detail">
          <StatusBadge tone={tones[state]}>{t(`terms:publication.${state}`)}</StatusBadge>
          <span>{t(`kinds.${record.kind}`)}</span>
          <span>{t("changedOn", { date: formatInstant(record.updatedAt, language) })}</span>
        </span>
        {state === "sent-back" ? <Reason record={record} /> : null}
      </div>
    </li>
  );
}

/** What the author reads first. */
function Reason({ record }: { record: OwnRecord }) {
  const { t } = useTranslation("account");
  const { data } = useQuery(recordBriefQuery(record.kind, record.id));
  if (!data?.reason) return null;
  return <p className="own-list__reason">{t("toDo.reason", { reason: data.reason })}</p>;
}
