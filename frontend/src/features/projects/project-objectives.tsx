import { useTranslation } from "react-i18next";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import type { Project, Side } from "@/records/types";
import { StatusBadge } from "@/ui/status-badge";
import { LongWrittenText, WrittenText } from "@/ui/written-text";

/** What each side wants and who gains there, side by side; a side nobody wrote about is a visible gap. */
export function ProjectObjectives({ project }: { project: Project }) {
  return (
    <div className="shores">
      <Shore project={project} side="north" objectives={project.objectivesNorth} />
      <Shore project={project} side="south" objectives={project.objectivesSouth} />
    </div>
  );
}

interface ShoreProps {
  project: Project;
  side: Side;
  objectives: Project["objectivesNorth"];
}

function Shore({ project, side, objectives }: ShoreProps) {
  const { t } = useTranslation("projects");
  const places = project.places.filter((place) => place.side === side).map(({ name }) => name);
  const groups = project.beneficiaries.filter((group) => group.side === side);
  return (
    <div className={`shore shore--${side}`}>
      <h3>
        {t(`shore.${side}`)}
        {places.length > 0 && (
          <span className="shore__places"> {places.slice(0, 4).join(", ")}</span>
        )}
      </h3>
      {objectives ? (
        <LongWrittenText value={objectives} />
      ) : (
        <p className="shore__gap">
          <StatusBadge tone="no-data">{t("noObjectives")}</StatusBadge>
        </p>
      )}
      {groups.length > 0 && (
        <>
          <h4>{t("beneficiaries")}</h4>
          <ul className="plain">
            {groups.map((group, index) => (
              <li key={index}>
                <Count count={group.count} approximate={group.approximate ?? false} />{" "}
                <WrittenText value={group.group} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Count({ count, approximate }: { count: number | null | undefined; approximate: boolean }) {
  const { t } = useTranslation("projects");
  const language = useLanguage();
  if (count === null || count === undefined) return null;
  const figure = formatNumber(count, language);
  return <strong>{approximate ? t("about", { figure }) : figure}</strong>;
}
