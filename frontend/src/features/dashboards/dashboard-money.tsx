import { useTranslation } from "react-i18next";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { CurrencyCurve } from "@/records/funding/curve/currency-curve";
import { addressOfLines } from "@/records/funding/curve/line-address";
import { fileAddress } from "@/records/export-menu";
import { CopyButton } from "@/ui/copy-button";
import { DataTable } from "@/ui/data-table";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Money } from "@/ui/money";
import { Section } from "@/ui/section";
import type { Dashboard, DashboardOf } from "./api";
import { dashboardAddress, filtersOf, listOf, projectsAddress } from "./view";

interface DashboardMoneyProps {
  of: DashboardOf;
  dashboard: Dashboard;
  /** The one currency to show; all of them where none is chosen. */
  currency: string | undefined;
}

/** What is asked, promised, received and spent by year and side, each currency by itself, with levies and what is missing. */
export function DashboardMoney({ of, dashboard, currency }: DashboardMoneyProps) {
  const { t } = useTranslation("dashboard");
  const shown = dashboard.funding.filter((curve) => !currency || curve.currency === currency);
  const file = dashboardAddress(of);
  const { origin, pathname, search } = window.location;
  return (
    <Section id="argent" title={t("section.argent")}>
      {shown.length === 0 ? (
        <EmptyState
          title={t("money.none")}
          action={
            <Link href={projectsAddress(of)} button="secondary">
              {t("money.toProjects")}
            </Link>
          }
        >
          <p>{t("money.noneNext")}</p>
        </EmptyState>
      ) : (
        <>
          {shown.map((curve) => (
            <CurrencyCurve key={curve.currency} lines={{ filters: filtersOf(of) }} curve={curve} />
          ))}
          {shown.length > 1 && <p>{t("money.notAdded")}</p>}
          {shown.some(({ total }) => total.all.missing) && (
            <p className="dashboard__note">{t("money.missing")}</p>
          )}
          <Levies of={of} dashboard={dashboard} currency={currency} />
          <p className="dashboard__foot no-print">
            <a href={fileAddress(file, "csv")} download>
              {t("money.csv")}
            </a>
            {" · "}
            <a href={fileAddress(file, "xlsx")} download>
              {t("money.xlsx")}
            </a>
            {" · "}
            <a href={fileAddress(listOf("/api/v1/funding-lines", of), "csv")} download>
              {t("money.linesCsv")}
            </a>{" "}
            <CopyButton
              text={`${origin}${pathname}${search}#argent`}
              label={t("foot.copy", { title: t("section.argent") })}
            >
              {t("actions.copyLink", { ns: "common" })}
            </CopyButton>
          </p>
        </>
      )}
    </Section>
  );
}

function Levies({ of, dashboard, currency }: DashboardMoneyProps) {
  const { t } = useTranslation("dashboard");
  const language = useLanguage();
  const levies = dashboard.levies.filter(({ amount }) => !currency || amount.currency === currency);
  if (levies.length === 0) return null;
  return (
    <DataTable<(typeof levies)[number]>
      caption={t("money.levies")}
      columns={[
        {
          key: "scheme",
          header: t("column.scheme"),
          rowHeader: true,
          cell: ({ scheme }) => scheme.label,
        },
        {
          key: "lines",
          header: t("column.lines"),
          numeric: true,
          cell: ({ scheme, amount, lines }) => (
            <Link
              href={addressOfLines({
                filters: filtersOf(of),
                currency: amount.currency,
                levy: scheme.code,
              })}
            >
              {formatNumber(lines, language)}
            </Link>
          ),
        },
        {
          key: "amount",
          header: t("column.amount"),
          numeric: true,
          cell: ({ amount }) => <Money {...amount} />,
        },
      ]}
      rows={levies}
      rowKey={({ scheme, amount }) => `${scheme.code} ${amount.currency}`}
    />
  );
}
