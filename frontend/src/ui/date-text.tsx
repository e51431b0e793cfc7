import { useTranslation } from "react-i18next";
import { formatPartialDate, isoOf, type PartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";

interface DateTextProps {
  start?: PartialDate | null;
  end?: PartialDate | null;
  /** It goes on: 'depuis 1988'. */
  open?: boolean;
  /** Where only a length is known, or beside the dates. */
  months?: number | null;
}

/** Dates as practitioners write them, no more precise than they are known. */
export function DateText({ start, end, open = false, months }: DateTextProps) {
  const { t } = useTranslation();
  const language = useLanguage();

  const show = (date: PartialDate) => formatPartialDate(date, language);
  const time = (date: PartialDate) => <time dateTime={isoOf(date)}>{show(date)}</time>;

  if (start && end) {
    if (show(start) === show(end)) return time(start);
    return (
      <>
        {time(start)} – {time(end)}
      </>
    );
  }
  if (start) return open ? <>{t("dates.since", { start: show(start) })}</> : time(start);
  if (end) return <>{t("dates.until", { end: show(end) })}</>;
  if (months) return <LengthText months={months} />;
  return <span className="unknown">{t("dates.unknown")}</span>;
}

/** Whole years as years: people say '5 ans', not '60 mois'. */
function LengthText({ months }: { months: number }) {
  const { t } = useTranslation();
  return (
    <>
      {months % 12 === 0
        ? t("dates.years", { count: months / 12 })
        : t("dates.months", { count: months })}
    </>
  );
}
