import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { listQuery, listsQuery, type ListTerm } from "./api";
import { LabelsForm } from "./labels-form";
import "../terms.css";

interface ListPageProps {
  list: string;
  /** The entry to word; none to see them all. */
  code: string | undefined;
}

/** One closed list, or the form of one of its entries. */
export function ListPage({ list, code }: ListPageProps) {
  const { t } = useTranslation("moderation");
  const names = useQuery(listsQuery);
  const entries = useQuery(listQuery(list));
  const name = names.data?.items.find((each) => each.code === list)?.label ?? t("tab.listes");
  const entry = entries.data?.items.find((each) => each.code === code);
  return (
    <Page
      title={entry?.label ?? name}
      eyebrow={
        <>
          <Link href="/moderation/listes">{t("tab.listes")}</Link>
          {code && <Link href={`/moderation/liste/${list}`}>{name}</Link>}
        </>
      }
    >
      <Loaded query={entries} lines={8}>
        {({ items }) => {
          if (!code) return <Entries list={list} entries={items} />;
          if (entry) return <LabelsForm key={code} list={list} term={entry} />;
          return <EmptyState title={t("lists.unknown", { code })} />;
        }}
      </Loaded>
    </Page>
  );
}

function Entries({ list, entries }: { list: string; entries: readonly ListTerm[] }) {
  const { t } = useTranslation("moderation");
  return (
    <ul className="terms">
      {entries.map(({ code, label, iati }) => (
        <li key={code} className="terms__line">
          <Link href={`/moderation/liste/${list}/${code}`}>{label}</Link>
          <span className="terms__aside">
            <code>{code}</code>
            {iati && ` · ${t("lists.iati", { code: iati })}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
