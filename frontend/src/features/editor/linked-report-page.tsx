import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "@/api/problem";
import { formatInstant } from "@/i18n/format";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { Skeleton } from "@/ui/loading";
import { Notice } from "@/ui/notice";
import { Page } from "@/ui/page";
import { WrittenText } from "@/ui/written-text";
import { linkedGroundQuery } from "./report/linked-ground";
import { ReportForm } from "./report/report-form";
import { useReportDraft } from "./report/use-report-draft";
import { useSending } from "./report/use-sending";
import { WaitingReports } from "./report/waiting-reports";
import "./report/report.css";

/** The form of somebody without an account: the secret stands behind the # of the address, which no server is told. */
export default function LinkedReportPage() {
  const { t } = useTranslation("progress");
  const language = useLanguage();
  const [secret] = useState(() => window.location.hash.slice(1));
  const ground = useQuery(linkedGroundQuery(secret));
  const href = "/point-de-suivi";
  const draft = useReportDraft({ key: `link:${secret}`, href, title: t("of") });
  const sending = useSending({
    path: "/api/v1/linked-report/progress-reports",
    photosPath: "/api/v1/linked-report/progress-reports/{id}/photos",
    href,
    draft,
    link: secret,
  });
  const refused = ground.error instanceof ProblemError && ground.error.status === 401;
  const { data } = ground;
  const stuck = sending.waiting.some(
    ({ state, file }) => !file && (state === "refused" || state === "conflict"),
  );
  return (
    <Page
      title={t("title")}
      eyebrow={data ? <WrittenText value={data.project} /> : null}
      lead={
        data && !refused
          ? t("linked.lead", {
              partner: pickText(data.partner.names, language)?.text ?? "",
              date: formatInstant(data.expiresOn, language),
            })
          : t("lead")
      }
    >
      {refused ? (
        <EmptyState title={t("linked.refusedTitle")}>
          <p>{t("linked.refused")}</p>
        </EmptyState>
      ) : null}
      {sending.arrived && sending.waiting.length === 0 ? (
        <Notice tone="good" role="status" title={t("arrived")} />
      ) : null}
      <WaitingReports
        items={sending.waiting}
        due={data?.due ?? []}
        onMend={draft.isBegun ? undefined : (item) => void sending.takeBack(item)}
      />
      {refused || (stuck && !draft.isBegun) ? null : data && draft.values ? (
        <ReportForm
          draft={draft}
          due={data.due}
          mayOpen={false}
          onSend={() => void sending.give()}
        />
      ) : ground.isError ? (
        <ErrorState error={ground.error} onRetry={() => void ground.refetch()} />
      ) : ground.fetchStatus === "paused" ? (
        <EmptyState title={t("notReady")} />
      ) : (
        <Skeleton lines={10} />
      )}
    </Page>
  );
}
