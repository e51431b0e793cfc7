import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { curveQuery } from "@/records/funding/curve/api";
import { editorOf } from "@/records/record-kinds";
import { useRights } from "@/records/rights";
import type { Project, Side } from "@/records/types";
import { Link } from "@/ui/link";
import { StatusBadge } from "@/ui/status-badge";
import { LongWrittenText, WrittenText } from "@/ui/written-text";
import { resultsQuery } from "./api";
import { SideContributions, contributionsOf } from "./side-contributions";
import { SideResults, resultsOf } from "./side-results";

/** What each side wants, brings, gets and for whom, side by side; where one side is empty the gap is said in words. */
export function ProjectBothSides({ project }: { project: Project }) {
  return (
    <div className="shores shores--aligned">
      <Shore project={project} side="north" />
      <Shore project={project} side="south" />
    </div>
  );
}

interface ShoreProps {
  project: Project;
  side: Side;
}

function Shore({ project, side }: ShoreProps) {
  const { t } = useTranslation("projects");
  const curve = useQuery(curveQuery(project.slug)).data;
  const results = useQuery(resultsQuery(project.slug)).data;
  const edits = useRights("projects", project.slug)("edit");
  const places = project.places.filter((place) => place.side === side).map(({ name }) => name);
  const objectives = side === "north" ? project.objectivesNorth : project.objectivesSouth;
  const groups = project.beneficiaries.filter((group) => group.side === side);
  const contributions = curve && contributionsOf(curve, side);
  const links = results && resultsOf(results, side);
  const gap = (what: "objectives" | "contributions" | "results" | "beneficiaries") => (
    <Gap
      text={t(`bothSides.gap.${what}`, { place: places[0] ?? t("bothSides.thisSide") })}
      href={edits ? `${editorOf("projects", project.id)}/${sectionOf[what]}` : undefined}
    />
  );
  return (
    <div className={`shore shore--${side}`}>
      <h3>
        {t(`shore.${side}`)}
        {places.length > 0 && (
          <span className="shore__places"> {places.slice(0, 4).join(", ")}</span>
        )}
      </h3>
      <Part title={t("bothSides.objectives")}>
        {objectives ? <LongWrittenText value={objectives} /> : gap("objectives")}
      </Part>
      <Part title={t("bothSides.contributions")}>
        {contributions &&
          (contributions.length > 0 ? (
            <SideContributions project={project} side={side} contributions={contributions} />
          ) : (
            gap("contributions")
          ))}
      </Part>
      <Part title={t("bothSides.results")}>
        {links && (links.length > 0 ? <SideResults results={links} /> : gap("results"))}
      </Part>
      <Part title={t("beneficiaries")}>
        {groups.length > 0 ? (
          <ul className="plain">
            {groups.map((group, index) => (
              <li key={index}>
                <Count count={group.count} approximate={group.approximate ?? false} />{" "}
                <WrittenText value={group.group} />
              </li>
            ))}
          </ul>
        ) : (
          gap("beneficiaries")
        )}
      </Part>
    </div>
  );
}

/** Where its editors write what is missing. */
const sectionOf = {
  objectives: "objectifs",
  contributions: "financements",
  results: "indicateurs",
  beneficiaries: "objectifs",
} as const;

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h4>{title}</h4>
      {children}
    </div>
  );
}

function Gap({ text, href }: { text: string; href: string | undefined }) {
  const { t } = useTranslation("projects");
  return (
    <p className="shore__gap">
      <StatusBadge tone="no-data">{text}</StatusBadge>{" "}
      {href && (
        <span className="no-print">
          <Link href={href} aria-label={t("bothSides.sayOf", { what: text })}>
            {t("bothSides.say")}
          </Link>
        </span>
      )}
    </p>
  );
}

function Count({ count, approximate }: { count: number | null | undefined; approximate: boolean }) {
  const { t } = useTranslation("projects");
  const language = useLanguage();
  if (count === null || count === undefined) return null;
  const figure = formatNumber(count, language);
  return <strong>{approximate ? t("about", { figure }) : figure}</strong>;
}
