import { useTranslation } from "react-i18next";
import { formatPartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Fact, Facts } from "@/ui/facts";
import { Link } from "@/ui/link";
import { Money } from "@/ui/money";
import { LongWrittenText, WrittenText } from "@/ui/written-text";
import type { Indicator } from "../types";
import { StandingNote } from "./standing-note";

/** How the figures of an indicator are found, and by what rule they are put together. Nothing where nobody said. */
export function IndicatorMethod({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const {
    accumulation,
    baseline,
    collectedBy,
    cost,
    definition,
    descriptions,
    direction,
    verification,
  } = indicator;
  return (
    <>
      <LongWrittenText value={descriptions} />
      <Facts>
        <Fact term={t("standingOfDefinition")}>
          <StandingNote standing={indicator.standing} />
        </Fact>
        <Fact term={t("commonIndicator")}>
          {definition && (
            <Link href={`/indicateurs/communs/${definition.code}`}>
              <WrittenText value={definition.titles} />
            </Link>
          )}
        </Fact>
        <Fact term={t("direction")}>{direction?.label}</Fact>
        <Fact term={t("accumulation")}>{accumulation?.label}</Fact>
        <Fact term={t("baselineOn")}>
          {baseline?.on && formatPartialDate(baseline.on, language)}
        </Fact>
        <Fact term={t("baselineSource")}>
          {baseline?.source && <WrittenText value={baseline.source} />}
        </Fact>
        <Fact term={t("baselineComment")}>
          {baseline?.comment && <WrittenText value={baseline.comment} />}
        </Fact>
        <Fact term={t("verification")}>{verification && <WrittenText value={verification} />}</Fact>
        <Fact term={t("collectedBy")}>{collectedBy && <WrittenText value={collectedBy} />}</Fact>
        <Fact term={t("cost")}>{cost && <Money {...cost} />}</Fact>
      </Facts>
    </>
  );
}
