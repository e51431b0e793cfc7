import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { PagedList } from "@/records/paged-list";
import { SearchForm } from "@/records/search-form";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { WrittenText } from "@/ui/written-text";
import { partnersQuery } from "./api";

export default function PartnersPage() {
  const { t } = useTranslation("partners");
  const [search, setSearch] = useSearchParams();
  const q = search.get("q") ?? "";
  const list = useInfiniteQuery(partnersQuery(q ? { q } : {}));
  return (
    <Page title={t("title")} lead={t("lead")}>
      <SearchForm
        key={q}
        label={t("search")}
        value={q}
        onSearch={(text) => setSearch(text ? { q: text } : {})}
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
              {(partner.territory || partner.country) && (
                <span>
                  {[partner.territory, partner.country?.label].filter(Boolean).join(", ")}
                </span>
              )}
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
