import { useTranslation } from "react-i18next";
import { formatInstant } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Disclosure } from "@/ui/disclosure";
import { StatusBadge } from "@/ui/status-badge";
import { LongWrittenText } from "@/ui/written-text";
import { PartnerName } from "../partner-name";
import type { GuideRound, GuideStep } from "./api";
import { answersTo, differenceOf, sides, type Said } from "./compared";
import "./guide.css";

const tones = { both: "good", one: "watch", none: "no-data" } as const;

interface ComparedStepProps {
  step: GuideStep;
  round: GuideRound;
  rounds: readonly GuideRound[];
}

/** What each side answers to each question of a step, side by side; a side that says nothing is a visible gap. */
export function ComparedStep({ step, round, rounds }: ComparedStepProps) {
  const { t } = useTranslation("learning");
  return (
    <ol className="guide-questions">
      {step.questions.map(({ code, label }) => {
        const said = answersTo(code, step.step.code, round, rounds);
        const difference = differenceOf(said);
        return (
          <li key={code}>
            <h3>{label}</h3>
            <p>
              <StatusBadge tone={tones[difference]}>
                {t(`guide.answered.${difference}`)}
              </StatusBadge>
            </p>
            {difference !== "none" && (
              <div className="guide-sides">
                {sides.map((side) => (
                  <div key={side} className={`guide-side guide-side--${side}`}>
                    <h4>{t(`guide.side.${side}`)}</h4>
                    {said[side].map((each) => (
                      <Answer key={each.sheet.id} said={each} />
                    ))}
                    {said[side].length === 0 && (
                      <StatusBadge tone="no-data">{t("guide.gap")}</StatusBadge>
                    )}
                  </div>
                ))}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Answer({ said: { sheet, text, before } }: { said: Said }) {
  const { t } = useTranslation("learning");
  const language = useLanguage();
  return (
    <>
      <p className="guide-who">
        <PartnerName partner={sheet.partner} />{" "}
        <span>{formatInstant(sheet.updatedAt, language)}</span>
      </p>
      <LongWrittenText value={text} />
      {before && (
        <Disclosure summary={t("guide.before", { round: before.round })}>
          <LongWrittenText value={before.text} />
        </Disclosure>
      )}
    </>
  );
}
