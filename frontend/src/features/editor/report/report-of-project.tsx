import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { useRights } from "@/records/rights";
import { useSession } from "@/session/session-store";
import { ErrorState } from "@/ui/error-state";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Skeleton } from "@/ui/loading";
import { Notice } from "@/ui/notice";
import { Page } from "@/ui/page";
import { WrittenText } from "@/ui/written-text";
import { groundQuery } from "./ground";
import { ReportForm } from "./report-form";
import { ReportLinks } from "./report-links";
import { SentReports } from "./sent-reports";
import { useReportDraft } from "./use-report-draft";
import { useSending } from "./use-sending";
import { WaitingReports } from "./waiting-reports";
import "./report.css";

/** The page of reports of one project: what waits, the one being written, those that were sent. */
export function ReportOfProject({ id }: { id: string }) {
  const { t } = useTranslation("progress");
  const language = useLanguage();
  const { status } = useSession();
  const mayOpen = useRights("projects", id)("edit");
  const ground = useQuery(groundQuery(id));
  const href = `/mon-espace/projets/${id}/point-de-suivi`;
  const path = `/api/v1/projects/${id}/progress-reports`;
  const name = pickText(ground.data?.name, language)?.text;
  const draft = useReportDraft({
    key: `progress-report:${id}`,
    href,
    title: name ? `${t("of")} – ${name}` : t("of"),
  });
  const sending = useSending({
    path,
    photosPath: "/api/v1/progress-reports/{id}/photos",
    href,
    draft,
  });
  const stuck = sending.waiting.some(
    ({ state, file }) => !file && (state === "refused" || state === "conflict"),
  );
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      eyebrow={
        ground.data ? (
          <Link href={`/projets/${ground.data.slug ?? id}`}>
            <WrittenText value={ground.data.name} />
          </Link>
        ) : null
      }
    >
      {sending.arrived && sending.waiting.length === 0 ? (
        <Notice tone="good" role="status" title={t("arrived")} />
      ) : null}
      <WaitingReports
        items={sending.waiting}
        due={ground.data?.due ?? []}
        onMend={draft.isBegun ? undefined : (item) => void sending.takeBack(item)}
      />
      {stuck && !draft.isBegun ? null : ground.data && draft.values ? (
        <ReportForm
          draft={draft}
          due={ground.data.due}
          mayOpen={mayOpen}
          onSend={() => void sending.give()}
        />
      ) : ground.isError ? (
        <ErrorState error={ground.error} onRetry={() => void ground.refetch()} />
      ) : status === "out-of-reach" || ground.fetchStatus === "paused" ? (
        <EmptyState title={t("notReady")} />
      ) : (
        <Skeleton lines={10} />
      )}
      {status === "signed-in" ? <SentReports projectId={id} /> : null}
      {mayOpen ? <ReportLinks projectId={id} /> : null}
    </Page>
  );
}
