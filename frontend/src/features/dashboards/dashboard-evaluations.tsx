import { useTranslation } from "react-i18next";
import { DateText } from "@/ui/date-text";
import { DataTable } from "@/ui/data-table";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { WrittenText } from "@/ui/written-text";
import type { Dashboard } from "./api";

type Evaluations = Dashboard["evaluations"];

/** Evaluations to come, and recommendations that nobody has answered with a deed. */
export function DashboardEvaluations({ evaluations }: { evaluations: Evaluations }) {
  const { t } = useTranslation("dashboard");
  const { planned, next, openRecommendations, recommendations } = evaluations;
  return (
    <Section id="evaluations" title={t("section.evaluations")}>
      {planned === 0 ? (
        <p>
          {t("evaluations.none")} {t("evaluations.noneNext")}
        </p>
      ) : (
        <DataTable<Evaluations["next"][number]>
          caption={t("evaluations.planned", { count: planned })}
          columns={[
            {
              key: "project",
              header: t("column.project"),
              rowHeader: true,
              cell: ({ project }) => <ToEvaluations project={project} />,
            },
            { key: "kind", header: t("column.kind"), cell: ({ kind }) => kind.label },
            {
              key: "starts",
              header: t("column.starts"),
              cell: ({ starts }) => <DateText start={starts} />,
            },
          ]}
          rows={next}
          rowKey={({ project, starts }) => `${project.id} ${starts.value}`}
        />
      )}
      {openRecommendations === 0 ? (
        <p>{t("evaluations.noneOpen")}</p>
      ) : (
        <DataTable<Evaluations["recommendations"][number]>
          caption={t("evaluations.open", { count: openRecommendations })}
          columns={[
            {
              key: "recommendation",
              header: t("column.recommendation"),
              rowHeader: true,
              cell: ({ texts }) => <WrittenText value={texts} />,
            },
            { key: "state", header: t("column.state"), cell: ({ state }) => state.label },
            {
              key: "owner",
              header: t("column.owner"),
              cell: ({ owner }) => (owner ? <WrittenText value={owner} /> : "–"),
            },
            {
              key: "dueOn",
              header: t("column.dueOn"),
              cell: ({ dueOn }) => (dueOn ? <DateText start={dueOn} /> : "–"),
            },
            {
              key: "project",
              header: t("column.project"),
              cell: ({ project }) => <ToEvaluations project={project} />,
            },
          ]}
          rows={recommendations}
          rowKey={({ project, texts }) => `${project.id} ${JSON.stringify(texts)}`}
        />
      )}
    </Section>
  );
}

function ToEvaluations({ project }: { project: Evaluations["next"][number]["project"] }) {
  return (
    <Link href={`/projets/${project.slug}#evaluations`}>
      <WrittenText value={project.titles} />
    </Link>
  );
}
