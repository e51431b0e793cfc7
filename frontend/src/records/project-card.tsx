import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DateText } from "@/ui/date-text";
import { Link } from "@/ui/link";
import { Money } from "@/ui/money";
import { PairTitle } from "@/ui/pair-title";
import { WrittenText } from "@/ui/written-text";
import { ProjectStatus } from "./project-status";
import { shoresOf } from "./shores";
import type { ProjectItem } from "./types";
import "./project-card.css";

interface ProjectCardProps {
  project: ProjectItem;
  /** What this list says of it besides. */
  note?: string;
  action?: ReactNode;
}

/** A project in a list: what, where on both shores, when, how much. */
export function ProjectCard({ project, note, action }: ProjectCardProps) {
  const { t } = useTranslation("terms");
  const { here, there } = shoresOf(project.territories, 2);
  return (
    <article className="project-card">
      <p className="project-card__line">
        <ProjectStatus status={project.status} />
        <span>
          <DateText
            start={project.start}
            end={project.end}
            open={project.openEnded}
            months={project.lengthMonths}
          />
        </span>
      </p>
      <h3 className="project-card__title">
        <Link href={`/projets/${project.slug}`}>
          <WrittenText value={project.titles} />
        </Link>
      </h3>
      <p className="project-card__pair">
        <PairTitle here={here} there={there} />
      </p>
      <p className="project-card__line">
        {note && <strong>{note}</strong>}
        {project.themes[0] && <span>{project.themes[0].label}</span>}
        <span>{t("partners", { count: project.partnerCount })}</span>
        {project.funding.map(({ amount, currency }) => (
          <Money key={currency} amount={amount} currency={currency} />
        ))}
      </p>
      {action && <div className="no-print">{action}</div>}
    </article>
  );
}
