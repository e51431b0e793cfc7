import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { curveQuery } from "@/records/funding/curve/api";
import { ErrorState } from "@/ui/error-state";
import { CopyButton } from "@/ui/copy-button";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Skeleton } from "@/ui/loading";
import { Page } from "@/ui/page";
import { Section } from "@/ui/section";
import { projectQuery, resultsQuery } from "./api";
import { CompareFacts } from "./compare-facts";
import { CompareMeasures } from "./compare-measures";
import { CompareMoney } from "./compare-money";
import { comparedIn, mostCompared, type Compared } from "./compared";

/** Two to four projects beside each other; which ones stands in the address. */
export default function ComparePage() {
  const { t } = useTranslation("projects");
  const [search] = useSearchParams();
  const slugs = comparedIn(search);
  return (
    <Page title={t("compare.title")} lead={t("compare.lead")}>
      {slugs.length < 2 ? (
        <EmptyState
          title={t("compare.tooFew", { count: mostCompared })}
          action={
            <Link href="/projets" button="secondary">
              {t("compare.choose")}
            </Link>
          }
        />
      ) : (
        <Comparison key={slugs.join()} slugs={slugs} />
      )}
    </Page>
  );
}

function Comparison({ slugs }: { slugs: readonly string[] }) {
  const { t } = useTranslation("projects");
  const projects = useQueries({ queries: slugs.map((slug) => projectQuery(slug)) });
  const curves = useQueries({ queries: slugs.map((slug) => curveQuery(slug)) });
  const results = useQueries({ queries: slugs.map((slug) => resultsQuery(slug)) });
  const failed = [...projects, ...curves, ...results].find(({ isError }) => isError);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  const all = slugs.flatMap((_, index): Compared[] => {
    const project = projects[index]?.data;
    const curve = curves[index]?.data;
    const chain = results[index]?.data;
    return project && curve && chain ? [{ project, curve, results: chain }] : [];
  });
  if (all.length < slugs.length) return <Skeleton lines={14} />;
  const lines = all.map(({ project }) => `project=${project.slug}`).join("&");
  return (
    <>
      <CompareFacts all={all} />
      <Section id="argent" title={t("section.financements")}>
        <CompareMoney all={all} />
      </Section>
      <Section id="indicateurs" title={t("compare.measures")}>
        <CompareMeasures all={all} />
      </Section>
      <p className="no-print">
        <a href={`/api/v1/funding-lines?${lines}&format=csv`} download>
          {t("compare.linesCsv")}
        </a>
        {" · "}
        <a href={`/api/v1/indicators?${lines}&format=csv`} download>
          {t("compare.indicatorsCsv")}
        </a>
        {" · "}
        {t("compare.link")} <CopyButton text={window.location.href} label={t("compare.copyLink")} />
      </p>
    </>
  );
}
