import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import type { components } from "@/api/schema";
import { DataTable } from "@/ui/data-table";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { problemTypesQuery } from "./api";

type Problem = components["schemas"]["ProblemKind"];

/** Where the `type` of a refusal of the API leads: what happened and what to do. Without a code, all of them. */
export default function ProblemPage() {
  const { code } = useParams<{ code?: string }>();
  return code ? <OneProblem code={code} /> : <AllProblems />;
}

function OneProblem({ code }: { code: string }) {
  const { t } = useTranslation("problems");
  const types = useQuery(problemTypesQuery);
  const problem = types.data?.items.find((each) => each.code === code);
  return (
    <Page
      title={problem?.title ?? t("one")}
      eyebrow={
        <>
          <code>{code}</code>
          {problem && (
            <span>
              {t("status")} {problem.status}
            </span>
          )}
        </>
      }
    >
      <Loaded query={types} lines={4}>
        {() =>
          problem ? (
            <div className="prose">
              <p>{problem.explanation}</p>
              <p>
                <Link href="/erreurs">{t("all")}</Link>
              </p>
              <p>
                <a href="/api/docs">{t("docs")}</a>
              </p>
            </div>
          ) : (
            <EmptyState
              title={t("unknown", { code })}
              action={
                <Link href="/erreurs" button="secondary">
                  {t("all")}
                </Link>
              }
            />
          )
        }
      </Loaded>
    </Page>
  );
}

function AllProblems() {
  const { t } = useTranslation("problems");
  const types = useQuery(problemTypesQuery);
  return (
    <Page title={t("title")} lead={t("lead")}>
      <Loaded query={types} lines={20}>
        {({ items }) => (
          <DataTable<Problem>
            caption={t("caption")}
            captionHidden
            columns={[
              {
                key: "code",
                header: t("code"),
                cell: ({ code }) => (
                  <Link href={`/erreurs/${code}`}>
                    <code>{code}</code>
                  </Link>
                ),
              },
              {
                key: "status",
                header: t("status"),
                numeric: true,
                cell: ({ status }) => status,
              },
              { key: "title", header: t("meaning"), cell: ({ title }) => title },
            ]}
            rows={items}
            rowKey={({ code }) => code}
          />
        )}
      </Loaded>
    </Page>
  );
}
