import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { recordBriefQuery } from "@/records/record-kinds";
import { SignedInOnly } from "@/session/signed-in-only";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { WrittenText } from "@/ui/written-text";
import { nameOf } from "./api";
import { AgreementPanel } from "./indicators/agreement-panel";
import type { OpenDialog } from "./indicators/dialogs";
import { IndicatorEntry } from "./indicators/indicator-entry";
import { flatChain } from "./indicators/inputs";
import { LocksPanel } from "./indicators/locks-panel";
import { useResults } from "./indicators/use-results";
import { ValueDialog } from "./indicators/value-dialog";
import { WaitingList } from "./indicators/waiting-list";
import "./indicators/indicators.css";

/** Values of the indicators of one project, for those who report on it without editing it. */
export default function ReportValuesPage() {
  const { t } = useTranslation("editor");
  const { id } = useParams<{ id: string }>();
  return (
    <SignedInOnly title={t("report.title")}>
      <ReportValues key={id} id={id} />
    </SignedInOnly>
  );
}

function ReportValues({ id }: { id: string }) {
  const { t } = useTranslation("editor");
  const brief = useQuery(recordBriefQuery("projects", id));
  const { query, waiting, give } = useResults(id, `/mon-espace/projets/${id}/valeurs`);
  const [dialog, setDialog] = useState<OpenDialog>();
  const close = () => setDialog(undefined);
  const done = (body: OpenDialog["initial"]) => {
    if (dialog) void give({ ...dialog, body, title: nameOf(dialog.of?.titles) });
    close();
  };
  return (
    <Page
      title={t("report.title")}
      lead={t("report.lead")}
      eyebrow={
        brief.data ? (
          <Link href={`/projets/${brief.data.slug}`}>
            <WrittenText value={brief.data.name} />
          </Link>
        ) : null
      }
    >
      <Loaded query={query} lines={8}>
        {({ results, indicators, locks }) => {
          const all = [
            ...indicators,
            ...flatChain(results).flatMap(({ result }) => result.indicators),
          ];
          return (
            <>
              <p>
                <Link href={`/mon-espace/projets/${id}/point-de-suivi`}>
                  {t("report.asReport")}
                </Link>
              </p>
              <WaitingList items={waiting} indicators={all} onMend={setDialog} />
              <AgreementPanel projectId={id} indicators={all} />
              <LocksPanel projectId={id} locks={locks} />
              {all.length === 0 ? (
                <EmptyState title={t("indicators.none")}>
                  <p>{t("report.askEditors")}</p>
                </EmptyState>
              ) : (
                <ul className="indicator-list">
                  {all.map((indicator) => (
                    <IndicatorEntry key={indicator.id} indicator={indicator} onEdit={setDialog} />
                  ))}
                </ul>
              )}
            </>
          );
        }}
      </Loaded>
      {dialog?.of ? (
        <ValueDialog dialog={dialog} indicator={dialog.of} onClose={close} onDone={done} />
      ) : null}
    </Page>
  );
}
