import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { DataTable } from "@/ui/data-table";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Money } from "@/ui/money";
import { WrittenText } from "@/ui/written-text";
import { partnerFundingQuery } from "./api";

type Flow = components["schemas"]["PartnerFundingFlow"];

/** Money in (projects it leads or operates) and money out (lines it pays), year by year, each currency by itself. */
export function PartnerMoney({ slug }: { slug: string }) {
  const { t } = useTranslation("partners");
  const funding = useQuery(partnerFundingQuery(slug));
  return (
    <Loaded query={funding} lines={6}>
      {({ moneyIn, moneyOut }) => (
        <>
          <FlowTable title={t("moneyIn")} none={t("noMoneyIn")} flow={moneyIn} />
          <FlowTable title={t("moneyOut")} none={t("noMoneyOut")} flow={moneyOut} />
        </>
      )}
    </Loaded>
  );
}

function FlowTable({ title, none, flow }: { title: string; none: string; flow: Flow }) {
  const { t } = useTranslation("partners");
  const language = useLanguage();
  if (flow.lines === 0) {
    return (
      <>
        <h3>{title}</h3>
        <p>{none}</p>
      </>
    );
  }
  return (
    <>
      <h3>{title}</h3>
      <DataTable<Flow["byYear"][number]>
        caption={title}
        captionHidden
        columns={[
          {
            key: "year",
            header: t("year"),
            rowHeader: true,
            cell: ({ year }) => year,
            foot: t("total"),
          },
          {
            key: "lines",
            header: t("lines"),
            numeric: true,
            cell: ({ lines }) => formatNumber(lines, language),
            foot: formatNumber(flow.lines, language),
          },
          {
            key: "total",
            header: t("amount"),
            numeric: true,
            cell: ({ total }) => <Money {...total} />,
            foot: flow.totals.map(({ total }) => (
              <span key={total.currency}>
                <Money {...total} />{" "}
              </span>
            )),
          },
        ]}
        rows={flow.byYear}
        rowKey={({ year, total }) => `${year}-${total.currency}`}
      />
      <h4>{t("inProjects")}</h4>
      <ul className="plain" aria-label={t("inProjects")}>
        {flow.projects.map(({ id, slug, titles, totals }) => (
          <li key={id}>
            <Link href={`/projets/${slug}`}>
              <WrittenText value={titles} />
            </Link>{" "}
            {totals.map(({ total }) => (
              <span key={total.currency}>
                <Money {...total} />{" "}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
