import { useTranslation } from "react-i18next";
import { Section } from "@/ui/section";
import type { Dashboard, DashboardOf } from "./api";
import { CountTable } from "./count-table";
import { dueAddress } from "./view";

interface DashboardDueProps {
  of: DashboardOf;
  due: NonNullable<Dashboard["due"]>;
}

/** Values entered, due and late; only for those who take part, since nobody else is to enter them. */
export function DashboardDue({ of, due }: DashboardDueProps) {
  const { t } = useTranslation("dashboard");
  return (
    <Section id="attendu" title={t("section.attendu")}>
      <p className="dashboard__note">{t("due.who")}</p>
      <CountTable
        anchor="valeurs-par-etat"
        caption={t("due.caption")}
        of={t("column.state")}
        counted={t("column.values")}
        rows={due.states.map(({ state, values }) => ({
          code: state.code,
          label: state.label,
          count: values,
          href: dueAddress(of, "etat", state.code),
        }))}
      />
      <CountTable
        anchor="valeurs-par-avis"
        caption={t("due.standings")}
        of={t("column.state")}
        counted={t("column.values")}
        rows={due.standings.map(({ state, values }) => ({
          code: state.code,
          label: state.label,
          count: values,
          href: dueAddress(of, "avis", state.code),
        }))}
      />
    </Section>
  );
}
