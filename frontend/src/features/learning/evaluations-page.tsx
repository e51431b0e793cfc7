import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { listAddress } from "@/api/list-address";
import { ExportMenu } from "@/records/export-menu";
import { ListFilters, chosenIn } from "@/records/list-filters";
import { PagedList } from "@/records/paged-list";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { EvaluationLine } from "./evaluation-line";
import { broughtFilters, evaluationFilters, evaluationsAcrossQuery } from "./visits-api";

const lists = {
  kind: "/api/v1/evaluation-kinds",
  recommendationState: "/api/v1/recommendation-states",
  country: "/api/v1/countries",
} as const;

const names = [...evaluationFilters, ...broughtFilters];

/** Diagnoses and evaluations across all projects, with what became of their recommendations. */
export default function EvaluationsPage() {
  const { t } = useTranslation("learning");
  const [search] = useSearchParams();
  const chosen = Object.fromEntries(names.map((name) => [name, chosenIn(search, name)]));
  const list = useInfiniteQuery(evaluationsAcrossQuery(chosen));
  return (
    <Page
      title={t("evaluations.title")}
      lead={t("evaluations.lead")}
      actions={
        <ExportMenu address={listAddress("/api/v1/evaluations", search, names)} also={["ndjson"]} />
      }
    >
      <ListFilters
        filters={evaluationFilters.map((name) => ({
          name,
          label: t(`evaluations.filter.${name}`),
          any: t(`evaluations.any.${name}`),
          list: lists[name],
        }))}
      />
      <PagedList
        list={list}
        render={(one) => <EvaluationLine one={one} />}
        empty={
          names.some((name) => search.get(name)) ? (
            <EmptyState
              title={t("evaluations.noneFound")}
              action={<Link href="/evaluations">{t("evaluations.all")}</Link>}
            />
          ) : (
            <EmptyState title={t("evaluations.none")} />
          )
        }
      />
    </Page>
  );
}
