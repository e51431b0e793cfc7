import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatPartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { ForPartners } from "@/records/documents/for-partners";
import { progressReportsQuery } from "@/records/progress/api";
import { ReportBody } from "@/records/progress/report-body";
import { useSession } from "@/session/session-store";
import { DateText } from "@/ui/date-text";
import { Disclosure } from "@/ui/disclosure";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Section } from "@/ui/section";
import { WrittenText } from "@/ui/written-text";

/** What the partners told of the project until now, the latest first. */
export function SentReports({ projectId }: { projectId: string }) {
  const { t } = useTranslation("progress");
  const language = useLanguage();
  const { memberships } = useSession();
  const reports = useQuery(progressReportsQuery(projectId));
  const mine = new Map(memberships.map(({ partnerId, role }) => [partnerId, role]));
  return (
    <Section id="deja-envoyes" title={t("previous")}>
      <p>
        <Link href={`/mon-espace/projets/${projectId}/valeurs`}>{t("correctValues")}</Link>
      </p>
      <Loaded query={reports} lines={4}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t("none")} />
          ) : (
            <ul className="plain report-waiting">
              {items.map((report) => {
                const role = mine.get(report.partner.id);
                const mayEdit = role === "reporter" ? !report.openToAll : role !== undefined;
                return (
                  <li key={report.id}>
                    <p>
                      <DateText start={report.dated} /> ·{" "}
                      <WrittenText value={report.partner.names} />
                      {report.byLink ? ` (${t("byLink")})` : null}{" "}
                      {report.openToAll ? null : <ForPartners />}
                    </p>
                    <p>
                      <WrittenText value={report.situation} />
                    </p>
                    <Disclosure summary={t("more")}>
                      <ReportBody report={report} isProtected={!report.openToAll} />
                    </Disclosure>
                    {mayEdit ? (
                      <Link
                        href={`/mon-espace/projets/${projectId}/point-de-suivi/${report.id}`}
                        button="quiet"
                      >
                        {t("editOf", { date: formatPartialDate(report.dated, language) })}
                      </Link>
                    ) : null}
                  </li>
                );
              })}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
