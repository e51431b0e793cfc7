import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { api, dataOf } from "@/api/client";
import { SearchForm } from "@/records/search-form";
import { addressOf, type SearchItem } from "@/records/search-item";
import { ChipLink } from "@/ui/chip";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { WrittenText } from "@/ui/written-text";
import "./search-page.css";

const MOST = 50;

const kinds = ["partner", "agreement", "project", "event", "lesson", "progress-report"] as const;
type Kind = (typeof kinds)[number];

const searchQuery = (q: string, kind: Kind | undefined) =>
  queryOptions({
    queryKey: ["search", "page", q, kind],
    enabled: q !== "",
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/search", {
          params: { query: { q, limit: MOST, ...(kind ? { type: [kind] } : {}) } },
          signal,
        }),
      ),
  });

/** Everything that is open to all and holds the words, with how many there are of each kind. */
export default function SearchPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const q = search.get("q")?.trim() ?? "";
  const kind = kinds.find((known) => known === search.get("genre"));
  const found = useQuery(searchQuery(q, kind));
  return (
    <Page title={t("search.title")} lead={t("search.lead")}>
      <SearchForm
        key={q}
        label={t("search.words")}
        value={q}
        onSearch={(text) => setSearch(text ? { q: text } : {})}
      />
      {q === "" ? null : (
        <Loaded query={found} lines={8}>
          {(result) =>
            result.kinds.length === 0 ? (
              <EmptyState
                title={t("combobox.none", { query: q })}
                action={<Link href="/projets">{t("nav.projects")}</Link>}
              />
            ) : (
              <>
                <p role="status">
                  {result.approximate ? `${t("search.approximate")} ` : null}
                  {t("search.found", { count: result.total })}
                </p>
                <Kinds q={q} kind={kind} counts={result.kinds} />
                <ul className="search-results">
                  {result.items.map((item) => (
                    <Found key={item.id} item={item} />
                  ))}
                </ul>
                {result.total > result.items.length ? <p>{t("search.more")}</p> : null}
              </>
            )
          }
        </Loaded>
      )}
    </Page>
  );
}

interface KindsProps {
  q: string;
  kind: Kind | undefined;
  counts: readonly { recordType: Kind; count: number }[];
}

function Kinds({ q, kind, counts }: KindsProps) {
  const { t } = useTranslation();
  const address = (genre?: Kind) =>
    `/recherche?${new URLSearchParams({ q, ...(genre ? { genre } : {}) })}`;
  return (
    <nav aria-label={t("search.byKind")}>
      <ul className="chips">
        <li>
          <ChipLink href={address()} current={!kind}>
            {t("search.everything")}
          </ChipLink>
        </li>
        {counts.map(({ recordType, count }) => (
          <li key={recordType}>
            <ChipLink href={address(recordType)} current={recordType === kind} count={count}>
              {t(`search.kinds.${recordType}`)}
            </ChipLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Found({ item }: { item: SearchItem }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link href={addressOf(item)}>
        <WrittenText value={item.titles} />
      </Link>
      <span>{[t(`search.kinds.${item.recordType}`), item.detail].filter(Boolean).join(" · ")}</span>
    </li>
  );
}
