import { useTranslation } from "react-i18next";
import { formatNumber } from "@/i18n/format";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { PictureImage } from "@/records/documents/picture-image";
import { StandingNote } from "@/records/results/standing-note";
import { DateText } from "@/ui/date-text";
import { Fact, Facts } from "@/ui/facts";
import { LongWrittenText, WrittenText } from "@/ui/written-text";
import type { ProgressReport, ReportedFigure } from "./api";
import "./progress.css";

interface ReportBodyProps {
  report: ProgressReport;
  /** True where readers without an account may not see it. */
  isProtected: boolean;
}

/** What a report says after its first line: the other lines, its values, its pictures. */
export function ReportBody({ report, isProtected }: ReportBodyProps) {
  const { t } = useTranslation("progress");
  const { starts, ends, results, remaining, difficulties, unforeseen, money, photos } = report;
  return (
    <div className="report-body">
      <Facts>
        <Fact term={t("field.period")}>
          {(starts ?? ends) ? <DateText start={starts} end={ends} /> : null}
        </Fact>
        <Fact term={t("field.results")}>{results && <LongWrittenText value={results} />}</Fact>
        <Fact term={t("field.remaining")}>
          {remaining && <LongWrittenText value={remaining} />}
        </Fact>
        <Fact
          term={
            unforeseen
              ? `${t("field.difficulties")} (${t("field.unforeseenNote")})`
              : t("field.difficulties")
          }
        >
          {difficulties && <LongWrittenText value={difficulties} />}
        </Fact>
        <Fact term={t("field.money")}>{money && <LongWrittenText value={money} />}</Fact>
      </Facts>
      {report.values.length > 0 && (
        <ul className="plain report-body__values" aria-label={t("field.values")}>
          {report.values.map((value) => (
            <li key={value.valueId}>
              <WrittenText value={value.titles} />,{" "}
              <DateText start={value.starts} end={value.ends} /> – <Figure value={value} />{" "}
              <StandingNote standing={value.standing} />
            </li>
          ))}
        </ul>
      )}
      {photos.length > 0 && (
        <ul className="plain report-body__photos" aria-label={t("field.photos")}>
          {photos.map(({ documentId, titles, picture }) => (
            <li key={documentId}>
              <figure>
                <PictureImage
                  picture={picture}
                  alt=""
                  sizes="(min-width: 40rem) 20rem, 92vw"
                  isProtected={isProtected}
                />
                <figcaption>
                  <WrittenText value={titles} />
                </figcaption>
              </figure>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What was found, as people say it: with its unit, in the words of its scale, or that there is nothing. */
function Figure({ value }: { value: ReportedFigure }) {
  const { t } = useTranslation("progress");
  const language = useLanguage();
  const { actual, account, noData, scale, measure, unit } = value;
  if (account) return <WrittenText value={account} />;
  if (actual === null || actual === undefined) {
    return (
      <>
        {t("conflict.noData")} {noData && <WrittenText value={noData} />}
      </>
    );
  }
  const step = scale.find((each) => each.value === Number(actual));
  if (step) return <WrittenText value={step.label} />;
  const number = formatNumber(Number(actual), language);
  const of = measure.code === "percentage" ? "%" : pickText(unit, language)?.text;
  return (
    <strong>
      {number} {of}
    </strong>
  );
}
