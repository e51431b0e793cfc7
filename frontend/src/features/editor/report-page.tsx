import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { SignedInOnly } from "@/session/signed-in-only";
import { ReportEditor } from "./report/report-editor";
import { ReportOfProject } from "./report/report-of-project";

/** Where a project stands, told by one of its partners; works without a line once it was opened with one. */
export default function ReportPage() {
  const { t } = useTranslation("progress");
  const { id = "", report } = useParams<{ id: string; report?: string }>();
  return (
    <SignedInOnly title={t("title")} outOfReach={!report}>
      {report ? (
        <ReportEditor key={report} projectId={id} id={report} />
      ) : (
        <ReportOfProject key={id} id={id} />
      )}
    </SignedInOnly>
  );
}
