import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import type { RecordKind } from "@/records/record-kinds";
import { DataTable } from "@/ui/data-table";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { StatusBadge } from "@/ui/status-badge";

type Right = components["schemas"]["Right"];
type Editor = components["schemas"]["EditingPartner"];

/** Some actions make sense for one type of record alone. */
const onlyFor: Partial<Record<Right["action"], RecordKind>> = {
  report: "projects",
  share: "projects",
  confirm: "projects",
  agree: "projects",
  lock: "projects",
  "see-members": "partners",
};

interface RightsTableProps {
  kind: RecordKind;
  rights: readonly Right[];
}

/** Each action, yes or no, and the reason in one sentence. */
export function RightsTable({ kind, rights }: RightsTableProps) {
  const { t } = useTranslation("account");
  return (
    <DataTable<Right>
      caption={t("why.caption")}
      captionHidden
      columns={[
        {
          key: "action",
          header: t("why.action"),
          rowHeader: true,
          cell: ({ action }) => t(`why.actions.${action}`),
        },
        {
          key: "allowed",
          header: t("why.answer"),
          cell: ({ allowed }) => (
            <StatusBadge tone={allowed ? "good" : "no-data"}>
              {allowed ? t("why.yes") : t("why.no")}
            </StatusBadge>
          ),
        },
        { key: "reason", header: t("why.reason"), cell: ({ sentence }) => sentence },
        {
          key: "through",
          header: t("why.through"),
          cell: ({ partner, role }) =>
            partner ? (
              <>
                <Link href={`/partenaires/${partner.slug}`}>{partner.name}</Link>
                {role ? ` (${t(`role.${role}`)})` : null}
              </>
            ) : (
              "–"
            ),
        },
      ]}
      rows={rights.filter(({ action }) => (onlyFor[action] ?? kind) === kind)}
      rowKey={({ action }) => action}
    />
  );
}

/** Whose editors may change the record, whoever asks. */
export function EditingPartners({ editors }: { editors: readonly Editor[] }) {
  const { t } = useTranslation("account");
  if (editors.length === 0) return <EmptyState title={t("why.noEditors")} />;
  return (
    <ul className="account-page__list">
      {editors.map(({ partner, sentence }) => (
        <li key={partner.id}>
          <Link href={`/partenaires/${partner.slug}`}>{partner.name}</Link>
          {" : "}
          {sentence}
        </li>
      ))}
    </ul>
  );
}
