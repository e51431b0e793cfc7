import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { DataTable } from "@/ui/data-table";
import { StatusBadge } from "@/ui/status-badge";

type Member = components["schemas"]["Member"];

/** A partner's people, the strongest roles first. */
export function MembersTable({ members }: { members: readonly Member[] }) {
  const { t } = useTranslation("account");
  const withEmail = members.some(({ email }) => email);
  return (
    <DataTable<Member>
      caption={t("members.caption", { count: members.length })}
      columns={[
        { key: "name", header: t("members.name"), rowHeader: true, cell: ({ name }) => name },
        ...(withEmail
          ? [
              {
                key: "email",
                header: t("members.email"),
                cell: ({ email }: Member) => (
                  <span className="account-page__email">{email ?? "–"}</span>
                ),
              },
            ]
          : []),
        {
          key: "role",
          header: t("members.role"),
          cell: ({ role }) => `${t(`role.${role}`)} : ${t(`members.may.${role}`)}`,
        },
        {
          key: "enabled",
          header: t("members.account"),
          cell: ({ enabled }) => (
            <StatusBadge tone={enabled ? "good" : "no-data"}>
              {enabled ? t("members.open") : t("members.closed")}
            </StatusBadge>
          ),
        },
      ]}
      rows={members}
      rowKey={({ id }) => id}
    />
  );
}
