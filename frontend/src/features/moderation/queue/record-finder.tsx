import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { PagedList } from "@/records/paged-list";
import { isRecordKind, recordKinds, type RecordKind } from "@/records/record-kinds";
import { SearchForm } from "@/records/search-form";
import { ChipLink } from "@/ui/chip";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { WrittenText } from "@/ui/written-text";
import { recordsQuery } from "../api";

/** Finds any record that is public or was withdrawn, to withdraw or restore it. */
export function RecordFinder() {
  const { t } = useTranslation("moderation");
  const [search, setSearch] = useSearchParams();
  const wanted = search.get("type");
  const kind: RecordKind = isRecordKind(wanted) ? wanted : "projects";
  const withdrawn = search.get("retirees") === "oui";
  const q = search.get("q") ?? "";
  const list = useInfiniteQuery(recordsQuery(kind, q, withdrawn));
  const addressOf = (next: { kind?: RecordKind; withdrawn?: boolean }) =>
    `/moderation/fiches?${written({ kind, q, withdrawn, ...next })}`;
  return (
    <>
      <p className="moderation__lead">{t("records.lead")}</p>
      <nav aria-label={t("records.filter")} className="moderation__tabs">
        <ul className="chips">
          {recordKinds.map((each) => (
            <li key={each}>
              <ChipLink href={addressOf({ kind: each })} current={each === kind}>
                {t(`kind.${each}`)}
              </ChipLink>
            </li>
          ))}
          <li>
            <ChipLink href={addressOf({ withdrawn: !withdrawn })} current={withdrawn}>
              {t("records.withdrawn")}
            </ChipLink>
          </li>
        </ul>
      </nav>
      <SearchForm
        key={q}
        label={t("records.search")}
        value={q}
        onSearch={(text) => setSearch(written({ kind, q: text, withdrawn }))}
      />
      <PagedList
        list={list}
        render={({ slug, name }) => (
          <article className="record-line">
            <h2 className="record-line__title">
              <Link href={`/moderation/fiche/${kind}/${slug}`}>
                <WrittenText value={name} />
              </Link>
            </h2>
          </article>
        )}
        empty={
          <EmptyState
            title={t("records.none")}
            action={
              <Link href="/moderation/fiches" button="secondary">
                {t("records.all")}
              </Link>
            }
          />
        }
      />
    </>
  );
}

interface Wanted {
  kind: RecordKind;
  q: string;
  withdrawn: boolean;
}

function written({ kind, q, withdrawn }: Wanted): URLSearchParams {
  const search = new URLSearchParams({ type: kind });
  if (q) search.set("q", q);
  if (withdrawn) search.set("retirees", "oui");
  return search;
}
