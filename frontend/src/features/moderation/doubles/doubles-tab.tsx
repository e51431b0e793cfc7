import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { formatPercent } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { PagedList } from "@/records/paged-list";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { StatusBadge } from "@/ui/status-badge";
import { doublesQuery } from "./api";
import { MergesList } from "./merges-list";
import { OtherPair } from "./other-pair";
import "@/records/record-line.css";

type Pair = components["schemas"]["DoublePair"];

/** Partners that may be one, a way to name any other two, and the merges that can be taken back. */
export function DoublesTab() {
  const { t } = useTranslation("moderation");
  const list = useInfiniteQuery(doublesQuery);
  return (
    <>
      <p className="moderation__lead">{t("doubles.lead")}</p>
      <PagedList
        list={list}
        render={(pair) => <PairLine pair={pair} />}
        empty={<EmptyState title={t("doubles.none")} />}
      />
      <Section id="autre-paire" title={t("doubles.other")}>
        <OtherPair />
      </Section>
      <Section id="fusions" title={t("doubles.merges")}>
        <MergesList />
      </Section>
    </>
  );
}

function PairLine({ pair }: { pair: Pair }) {
  const { t } = useTranslation("moderation");
  const language = useLanguage();
  const { first, second, sameIdentifier, similarity } = pair;
  return (
    <article className="record-line">
      <h2 className="record-line__title">
        <Link href={`/moderation/doublons/${first.id}/${second.id}`}>
          {t("doubles.pair", { first: first.name, second: second.name })}
        </Link>
      </h2>
      <p className="record-line__facts">
        <StatusBadge tone={sameIdentifier ? "bad" : "watch"}>
          {sameIdentifier
            ? t("doubles.sameIdentifier")
            : t("doubles.likeness", { percent: formatPercent(similarity, language) })}
        </StatusBadge>
        <span>
          {t("doubles.projectsOfBoth", { first: first.projects, second: second.projects })}
        </span>
      </p>
    </article>
  );
}
