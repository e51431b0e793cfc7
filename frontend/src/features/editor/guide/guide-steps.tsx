import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import type { GuideRound, GuideStep } from "@/records/guide/api";
import { Link } from "@/ui/link";
import "./guide-page.css";

interface GuideStepsProps {
  steps: readonly GuideStep[];
  round: GuideRound | undefined;
  /** Code of the step that is open. */
  current: string;
  hrefOf: (code: string) => string;
}

/** The six steps, and how far each partner has come with them. */
export function GuideSteps({ steps, round, current, hrefOf }: GuideStepsProps) {
  const { t } = useTranslation("learning");
  const language = useLanguage();
  return (
    <nav aria-label={t("guide.steps")}>
      <ol className="guide-steps">
        {steps.map(({ step }) => {
          const states = (round?.sheets ?? [])
            .filter((sheet) => sheet.step.code === step.code)
            .map(({ partner, state }) =>
              t("guide.stateOf", {
                partner: partner.acronym ?? pickText(partner.names, language)?.text,
                state: state.label,
              }),
            );
          return (
            <li key={step.code}>
              <Link
                href={hrefOf(step.code)}
                aria-current={step.code === current ? "page" : undefined}
              >
                {step.label}
              </Link>
              <span className="guide-steps__states">
                {states.length > 0 ? states.join(" · ") : t("guide.nobody")}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
