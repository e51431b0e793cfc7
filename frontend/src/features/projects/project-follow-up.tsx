import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatInstant } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { contextEffectsQuery } from "@/records/context/api";
import { ProjectStatus } from "@/records/project-status";
import type { Project } from "@/records/types";
import { ForPartners } from "@/records/documents/for-partners";
import { PartnerName } from "@/records/partner-name";
import { progressReportsQuery, type ProgressReport } from "@/records/progress/api";
import { ReportBody } from "@/records/progress/report-body";
import { DateText } from "@/ui/date-text";
import { Disclosure } from "@/ui/disclosure";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { WrittenText } from "@/ui/written-text";
import { projectEventsQuery } from "./api";
import { ProjectEvaluations } from "./project-evaluations";
import { ProjectMissions } from "./project-missions";

/**
 * A project ends on its last day and begins on its first, whenever somebody wrote that down; where that day is not known
 * or still to come, the day on which it was written, as such.
 */
function whenOf(project: Project, status: string, changedAt: string, noted: string) {
  const day = status === "under-way" ? project.start : status === "finished" ? project.end : null;
  return day && day.value <= changedAt
    ? { at: day.value, when: <DateText start={day} /> }
    : { at: changedAt, when: <>{noted}</> };
}

/** Whether readers without an account see the pictures of a report. */
function isOpen(project: Project, { openToAll }: ProgressReport): boolean {
  return openToAll && project.publication === "published";
}

/** What happened along the way, what evaluations say of it, and who went to whom. */
export function ProjectFollowUp({ project }: { project: Project }) {
  return (
    <>
      <TimeLine project={project} />
      <ProjectEvaluations project={project} />
      <ProjectMissions project={project} />
    </>
  );
}

/** Latest first: meetings and news, progress reports, changes of status, and what the context did. */
function TimeLine({ project }: { project: Project }) {
  const { t } = useTranslation(["projects", "progress"]);
  const language = useLanguage();
  const events = useQuery(projectEventsQuery(project.slug));
  const reports = useQuery(progressReportsQuery(project.slug));
  const effects = useQuery(contextEffectsQuery(project.slug)).data ?? [];
  return (
    <Loaded query={events} lines={4}>
      {({ items }) => {
        const moments = [
          ...items.map((event) => ({
            key: event.id,
            at: event.starts?.value ?? "",
            when: event.starts && <DateText start={event.starts} end={event.ends} />,
            what: (
              <>
                {event.kind.label} ·{" "}
                <Link href={`/evenements/${event.slug}`}>
                  <WrittenText value={event.titles} />
                </Link>
              </>
            ),
          })),
          ...(reports.data ?? []).map((report) => ({
            key: report.id,
            at: report.dated.value,
            when: <DateText start={report.dated} />,
            what: (
              <>
                {t("progress:of")} · <PartnerName partner={report.partner} />
                {report.byLink ? ` (${t("progress:byLink")})` : null}{" "}
                {report.openToAll ? null : <ForPartners />}
                <br />
                <WrittenText value={report.situation} />
                <Disclosure summary={t("progress:more")}>
                  <ReportBody report={report} isProtected={!isOpen(project, report)} />
                </Disclosure>
              </>
            ),
          })),
          ...effects.map(({ id, effect, since, entry, texts }) => ({
            key: id,
            at: since.value,
            when: <DateText start={since} />,
            what: (
              <>
                {t("contextEffect")} · <strong>{effect.label}</strong>{" "}
                {entry && (
                  <>
                    (
                    <Link href={`/contexte?country=${entry.country.code}`}>
                      {[entry.country.label, entry.area].filter(Boolean).join(", ")}
                    </Link>
                    {`, ${entry.status.label}) `}
                  </>
                )}
                <WrittenText value={texts} />
              </>
            ),
          })),
          ...project.statusHistory.map(({ status, reasons, changedAt }) => ({
            key: `${changedAt} ${status.code}`,
            ...whenOf(
              project,
              status.code,
              changedAt,
              t("statusNoted", { date: formatInstant(changedAt, language) }),
            ),
            what: (
              <>
                <ProjectStatus status={status} /> <WrittenText value={reasons} />
              </>
            ),
          })),
        ].sort((a, b) => b.at.localeCompare(a.at));
        if (moments.length === 0) return <EmptyState title={t("noFollowUp")} />;
        return (
          <ol className="plain follow-up">
            {moments.map(({ key, when, what }) => (
              <li key={key}>
                <span className="follow-up__when">{when}</span>
                <span>{what}</span>
              </li>
            ))}
          </ol>
        );
      }}
    </Loaded>
  );
}
