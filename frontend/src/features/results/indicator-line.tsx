import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { formatNumber, formatPartialDate } from "@/i18n/format";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import type { Language } from "@/i18n/languages";
import { Chip } from "@/ui/chip";
import { Link } from "@/ui/link";
import { StatusBadge } from "@/ui/status-badge";
import { WrittenText } from "@/ui/written-text";

type Item = components["schemas"]["IndicatorItem"];

/** One indicator of one project: its name, what it speaks of, and its latest value. */
export function IndicatorLine({ indicator }: { indicator: Item }) {
  const { t } = useTranslation("results");
  const { project, pillar, sdg, titles, example } = indicator;
  return (
    <article className="record-line">
      <h2 className="record-line__title">
        <WrittenText value={titles} />
      </h2>
      <p className="record-line__facts">
        <Latest indicator={indicator} />
        {pillar && <Chip>{pillar.label}</Chip>}
        {sdg && <Chip>{t("goal", { goal: sdg })}</Chip>}
        {example && <StatusBadge tone="watch">{t("example")}</StatusBadge>}
        <span>
          {t("ofProject")}{" "}
          <Link href={`/projets/${project.slug}#resultats`}>
            <WrittenText value={project.titles} />
          </Link>
        </span>
      </p>
    </article>
  );
}

function Latest({ indicator }: { indicator: Item }) {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const { latest } = indicator;
  const value = latest && valueIn(indicator, language);
  if (!latest || !value) return <StatusBadge tone="no-data">{t("noData")}</StatusBadge>;
  return <strong>{t("latest", { value, when: formatPartialDate(latest.ends, language) })}</strong>;
}

/** A number with its unit, a step of a scale in its words, or an account that was given. */
function valueIn({ latest, scale, unit, measure }: Item, language: Language): string | undefined {
  if (!latest) return undefined;
  if (latest.actual === null || latest.actual === undefined) {
    return pickText(latest.account, language)?.text;
  }
  const number = Number(latest.actual);
  const step = scale.find(({ value }) => value === number);
  if (step) return pickText(step.label, language)?.text;
  const suffix = pickText(unit, language)?.text ?? (measure.code === "percentage" ? "%" : "");
  return `${formatNumber(number, language)}${suffix ? `\u00a0${suffix}` : ""}`;
}
