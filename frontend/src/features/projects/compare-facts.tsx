import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PartnerName } from "@/records/partner-name";
import { ProjectStatus } from "@/records/project-status";
import { DateText } from "@/ui/date-text";
import { Link } from "@/ui/link";
import { CompareTable } from "./compare-table";
import type { Compared } from "./compared";

const aspects = ["status", "dates", "places", "themes", "leads", "partners"] as const;
type Aspect = (typeof aspects)[number];

/** When, where, about what and with whom. */
export function CompareFacts({ all }: { all: readonly Compared[] }) {
  const { t } = useTranslation("projects");
  return (
    <CompareTable<Aspect>
      caption={t("compare.facts")}
      all={all}
      rows={aspects}
      rowKey={(aspect) => aspect}
      nameOf={(aspect) => t(`compare.aspects.${aspect}`)}
      cellOf={(aspect, { project }) => <Fact aspect={aspect} project={project} />}
    />
  );
}

function Fact({ aspect, project }: { aspect: Aspect; project: Compared["project"] }) {
  const { t } = useTranslation("projects");
  const gap = <span className="curve-note">{t("compare.gap")}</span>;
  const list = (items: readonly ReactNode[]) =>
    items.length === 0 ? (
      gap
    ) : (
      <ul className="plain">
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    );
  switch (aspect) {
    case "status":
      return (
        <>
          <ProjectStatus status={project.status} />{" "}
          <Link href={`/projets/${project.slug}`}>{t("compare.open")}</Link>
        </>
      );
    case "dates":
      return (project.start ?? project.end ?? project.lengthMonths) ? (
        <DateText
          start={project.start}
          end={project.end}
          open={project.openEnded}
          months={project.lengthMonths}
        />
      ) : (
        gap
      );
    case "places":
      return list(project.places.slice(0, 6).map(({ name }) => name));
    case "themes":
      return list(project.themes.slice(0, 4).map(({ label }) => label));
    case "leads":
      return list(
        project.partners
          .filter(({ roles }) => roles.some(({ code }) => code === "lead"))
          .map(({ partner }) => <PartnerName key={partner.id} partner={partner} />),
      );
    case "partners":
      return <>{project.partners.length}</>;
  }
}
