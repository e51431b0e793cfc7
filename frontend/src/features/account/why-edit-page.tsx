import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { isRecordKind, pageOf, recordBriefQuery, type RecordKind } from "@/records/record-kinds";
import { rightsQuery } from "@/records/rights";
import { ProjectSharing } from "@/records/sharing/project-sharing";
import { signIn } from "@/session/session";
import { useSession } from "@/session/session-store";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Notice } from "@/ui/notice";
import { Page } from "@/ui/page";
import { Section } from "@/ui/section";
import { WrittenText } from "@/ui/written-text";
import { EditingPartners, RightsTable } from "./rights-table";
import "./account-pages.css";

/** 'Why may I edit this?': answered by the same rules that decide, also for a visitor. */
export default function WhyEditPage() {
  const { t } = useTranslation("account");
  const [search] = useSearchParams();
  const type = search.get("type");
  const id = search.get("id");
  if (!isRecordKind(type) || !id) {
    return (
      <Page title={t("why.title")} lead={t("why.lead")}>
        <EmptyState
          title={t("why.noRecord")}
          action={
            <Link href="/projets" button="secondary">
              {t("why.toProjects")}
            </Link>
          }
        >
          {t("why.howToAsk")}
        </EmptyState>
      </Page>
    );
  }
  return <Answer kind={type} id={id} />;
}

function Answer({ kind, id }: { kind: RecordKind; id: string }) {
  const { t } = useTranslation("account");
  const rights = useQuery(rightsQuery(kind, id));
  const brief = useQuery(recordBriefQuery(kind, id));
  return (
    <Page
      title={t("why.title")}
      eyebrow={
        <Link href={`${pageOf[kind]}/${id}`}>
          {brief.data ? <WrittenText value={brief.data.name} /> : t("why.back")}
        </Link>
      }
      lead={t("why.lead")}
    >
      <Loaded query={rights} lines={8}>
        {(answer) => (
          <div className="account-page">
            {answer.signedIn ? null : <NotSignedIn />}
            <RightsTable kind={kind} rights={answer.actions} />
            <Section id="qui" title={t("why.editors")}>
              {kind === "projects" ? (
                <ProjectSharing id={id} />
              ) : (
                <EditingPartners editors={answer.editors} />
              )}
            </Section>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function NotSignedIn() {
  const { t } = useTranslation(["account", "common"]);
  const { status } = useSession();
  if (status !== "anonymous" && status !== "out-of-reach") return null;
  return (
    <Notice tone="info" title={t("why.visitor")}>
      <p>{t("why.visitorHint")}</p>
      <Button onClick={() => void signIn()}>{t("common:session.signIn")}</Button>
    </Notice>
  );
}
