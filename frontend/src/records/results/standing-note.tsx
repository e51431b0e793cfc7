import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { pickText } from "@/i18n/localized";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { StatusBadge } from "@/ui/status-badge";
import { WrittenText } from "@/ui/written-text";
import "./standing-note.css";

type Standing = components["schemas"]["Standing"];

const tones = { agreed: "good", disputed: "bad", proposed: "watch" } as const;

const isKnown = (code: string): code is keyof typeof tones => Object.hasOwn(tones, code);

/** Whether both sides stand behind what is said, in words; who disagrees, and why. */
export function StandingNote({ standing }: { standing: Standing }) {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const { state, stances } = standing;
  const against = stances.filter(({ kind }) => kind === "disagrees");
  return (
    <span className="standing">
      <StatusBadge tone={isKnown(state.code) ? tones[state.code] : "info"}>
        {state.label}
      </StatusBadge>
      {against.map(({ id, partner, reason, figure }) => (
        <span key={id} className="standing__against">
          {t("against", { partner: pickText(partner?.names, language)?.text ?? "" })}{" "}
          {figure ? t("againstFigure", { figure: formatNumber(Number(figure), language) }) : null}{" "}
          <WrittenText value={reason} />
        </span>
      ))}
    </span>
  );
}
