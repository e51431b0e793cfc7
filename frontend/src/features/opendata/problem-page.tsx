import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { DataTable } from "@/ui/data-table";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { isProblemCode, problemCodes, problemTypes, type ProblemCode } from "./problem-types";

/** Where the `type` of a refusal of the API leads: what happened and what to do. Without a code, all of them. */
export default function ProblemPage() {
  const { t } = useTranslation("problems");
  const { code } = useParams<{ code?: string }>();
  if (!code) return <AllProblems />;
  if (isProblemCode(code)) return <OneProblem code={code} />;
  return (
    <Page title={t("unknown")}>
      <EmptyState
        title={code}
        action={
          <Link href="/erreurs" button="secondary">
            {t("all")}
          </Link>
        }
      />
    </Page>
  );
}

function OneProblem({ code }: { code: ProblemCode }) {
  const { t } = useTranslation("problems");
  return (
    <Page
      title={t(`types.${code}.title`)}
      eyebrow={
        <>
          <code>{code}</code>
          <span>
            {t("status")} {problemTypes[code]}
          </span>
        </>
      }
    >
      <div className="prose">
        <h2>{t("means")}</h2>
        <p>{t(`types.${code}.happened`)}</p>
        <h2>{t("todo")}</h2>
        <p>{t(`types.${code}.todo`)}</p>
        <p>
          <Link href="/erreurs">{t("all")}</Link>
        </p>
        <p>
          <a href="/api/docs">{t("docs")}</a>
        </p>
      </div>
    </Page>
  );
}

function AllProblems() {
  const { t } = useTranslation("problems");
  return (
    <Page title={t("title")} lead={t("lead")}>
      <DataTable<ProblemCode>
        caption={t("caption")}
        captionHidden
        columns={[
          {
            key: "code",
            header: t("code"),
            cell: (code) => (
              <Link href={`/erreurs/${code}`}>
                <code>{code}</code>
              </Link>
            ),
          },
          {
            key: "status",
            header: t("status"),
            numeric: true,
            cell: (code) => problemTypes[code],
          },
          { key: "title", header: t("meaning"), cell: (code) => t(`types.${code}.title`) },
        ]}
        rows={problemCodes}
        rowKey={(code) => code}
      />
    </Page>
  );
}
