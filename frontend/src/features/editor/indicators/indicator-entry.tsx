import { useTranslation } from "react-i18next";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Button } from "@/ui/button";
import { DataTable, type Column } from "@/ui/data-table";
import { DateText } from "@/ui/date-text";
import { StatusBadge } from "@/ui/status-badge";
import { WrittenText } from "@/ui/written-text";
import { nameOf } from "../api";
import type { OpenDialog } from "./dialogs";
import { indicatorInput, valueInput, type Indicator, type IndicatorValue } from "./inputs";
import type { Removal } from "./remove-dialog";

interface IndicatorEntryProps {
  indicator: Indicator;
  onEdit: (dialog: OpenDialog) => void;
  /** Absent for those who only report values: they neither word the indicator nor remove anything. */
  onRemove?: ((removal: Removal) => void) | undefined;
}

/** One indicator with its periods, and what may be done with each. */
export function IndicatorEntry({ indicator, onEdit, onRemove }: IndicatorEntryProps) {
  const { t } = useTranslation(["editor", "common"]);
  const title = nameOf(indicator.titles);
  const path = `/api/v1/indicators/${indicator.id}`;
  return (
    <li className="indicator-list__entry">
      <h3>
        <WrittenText value={indicator.titles} />
      </h3>
      <p className="indicator-list__detail">
        {[indicator.measure, indicator.direction, indicator.pillar]
          .flatMap((term) => (term ? [term.label] : []))
          .join(", ")}
      </p>
      <Values indicator={indicator} onEdit={onEdit} onRemove={onRemove} />
      <div className="form__actions">
        <Button
          aria-label={t("values.addOf", { title })}
          onClick={() =>
            onEdit({
              kind: "value",
              method: "POST",
              path: `${path}/values`,
              initial: {},
              of: indicator,
            })
          }
        >
          {t("values.add")}
        </Button>
        {onRemove ? (
          <>
            <Button
              variant="quiet"
              aria-label={t("indicators.editOf", { title })}
              onClick={() =>
                onEdit({
                  kind: "indicator",
                  method: "PATCH",
                  path,
                  version: indicator.version,
                  initial: indicatorInput(indicator),
                })
              }
            >
              {t("common:actions.edit")}
            </Button>
            <Button
              variant="quiet"
              aria-label={t("indicators.removeOf", { title })}
              onClick={() => onRemove({ path, version: indicator.version, title })}
            >
              {t("common:actions.delete")}
            </Button>
          </>
        ) : null}
      </div>
    </li>
  );
}

function Values({ indicator, onEdit, onRemove }: IndicatorEntryProps) {
  const { t } = useTranslation(["editor", "common"]);
  const language = useLanguage();
  const number = (text: string | null | undefined) => {
    if (text === null || text === undefined) return "–";
    const step = indicator.scale.find(({ value }) => value === Number(text));
    return step ? nameOf(step.label) : formatNumber(Number(text), language);
  };
  const isNumber = ["unit", "percentage"].includes(indicator.measure.code);
  if (indicator.values.length === 0) {
    return <p className="indicator-list__detail">{t("values.noneYet")}</p>;
  }
  const columns: Column<IndicatorValue>[] = [
    {
      key: "period",
      header: t("values.period"),
      cell: ({ starts, ends }) => <DateText start={starts} end={ends} />,
    },
    {
      key: "target",
      header: t("values.target"),
      numeric: isNumber,
      cell: ({ target }) => number(target),
    },
    {
      key: "actual",
      header: t("values.actual"),
      numeric: isNumber,
      cell: ({ actual, account }) => (account ? <WrittenText value={account} /> : number(actual)),
    },
    {
      key: "comment",
      header: t("values.comment"),
      cell: ({ comment, noData }) => (
        <>
          {noData ? (
            <p>
              {t("values.noDataBecause")} <WrittenText value={noData} />
            </p>
          ) : null}
          <WrittenText value={comment} />
        </>
      ),
    },
    {
      key: "acts",
      header: t("values.acts"),
      cell: (value) =>
        value.locked ? (
          <StatusBadge tone="info">{t("values.locked")}</StatusBadge>
        ) : (
          <span className="indicator-list__acts">
            <Button
              variant="quiet"
              onClick={() =>
                onEdit({
                  kind: "value",
                  method: "PATCH",
                  path: `/api/v1/indicator-values/${value.id}`,
                  version: value.version,
                  initial: valueInput(value),
                  of: indicator,
                })
              }
            >
              {t("common:actions.edit")}
            </Button>
            {onRemove ? (
              <Button
                variant="quiet"
                onClick={() =>
                  onRemove({
                    path: `/api/v1/indicator-values/${value.id}`,
                    version: value.version,
                    title: nameOf(indicator.titles),
                  })
                }
              >
                {t("common:actions.delete")}
              </Button>
            ) : null}
          </span>
        ),
    },
  ];
  return (
    <DataTable
      caption={t("values.caption", { title: nameOf(indicator.titles) })}
      captionHidden
      columns={columns}
      rows={indicator.values}
      rowKey={({ id }) => id}
    />
  );
}
