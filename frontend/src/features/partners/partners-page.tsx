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
import { WrittenText } from "@/ui/written-text";
import { partnersQuery } from "./api";
import { placeOf } from "./place";

export default function PartnersPage() {
  const { t } = useTranslation("partners");
  const [search] = useSearchParams();
  const list = useInfiniteQuery(
    partnersQuery({
      q: search.get("q") ?? undefined,
      type: chosenIn(search, "type"),
      country: chosenIn(search, "country"),
    }),
  );
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <ExportMenu address={listAddress("/api/v1/partners", search, ["q", "type", "country"])} />
      }
    >
      <ListFilters
        searchLabel={t("search")}
        filters={[
          { name: "type", label: t("type"), any: t("anyType"), list: "/api/v1/partner-types" },
          { name: "country", label: t("country"), any: t("anyCountry"), list: "/api/v1/countries" },
        ]}
      />
      <PagedList
        list={list}
        render={(partner) => (
          <article className="record-line">
            <h2 className="record-line__title">
              <Link href={`/partenaires/${partner.slug}`}>
                <WrittenText value={partner.names} />
              </Link>
              {partner.acronym && <span className="record-line__aside"> {partner.acronym}</span>}
            </h2>
            <p className="record-line__facts">
              <span>{partner.type.label}</span>
              {(partner.territory || partner.country) && <span>{placeOf(partner)}</span>}
              <span>{t("projects", { count: partner.projects })}</span>
            </p>
          </article>
        )}
        empty={
          <EmptyState title={t("none")} action={<Link href="/partenaires">{t("all")}</Link>} />
        }
      />
    </Page>
  );
}
