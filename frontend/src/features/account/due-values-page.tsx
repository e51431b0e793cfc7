import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { PagedList } from "@/records/paged-list";
import { useRecordNames } from "@/records/use-record-names";
import { useSession } from "@/session/session-store";
import { SignedInOnly } from "@/session/signed-in-only";
import { ChipLink } from "@/ui/chip";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { Section } from "@/ui/section";
import { dueBoardQuery, dueStates, dueValuesQuery, type DueFilter, type DueState } from "./due-api";
import { DueBoard } from "./due-board";
import { DueLine } from "./due-line";
import { mayRemind } from "./reminders-api";
import "./my-space.css";

/** What is entered, due and late in the projects of one's organisations, or in one project. */
export default function DueValuesPage() {
  const { t } = useTranslation("account");
  return (
    <SignedInOnly title={t("due.title")}>
      <DueValues />
    </SignedInOnly>
  );
}

function DueValues() {
  const { t } = useTranslation("account");
  const { memberships, actingFor } = useSession();
  const [search] = useSearchParams();
  const project = search.get("projet") ?? undefined;
  const partner = search.get("partenaire") ?? undefined;
  const agreement = search.get("accord") ?? undefined;
  const standing = search.get("avis") ?? undefined;
  const asked = search.get("etat");
  const state = dueStates.find((known) => known === asked);
  const isAll = asked === "toutes";
  const shown = actingFor ? [actingFor] : memberships;
  const may = mayRemind(shown);
  const ofPartners: DueFilter =
    shown.length > 0 ? { partner: shown.map(({ partnerSlug }) => partnerSlug) } : {};
  const filter: DueFilter = {
    ...(project || partner || agreement ? {} : ofPartners),
    ...(project ? { project: [project] } : {}),
    ...(partner ? { partner: [partner] } : {}),
    ...(agreement ? { agreement: [agreement] } : {}),
    ...(standing ? { standing: [standing] } : {}),
  };
  const nameOf = useRecordNames([
    ...(partner ? [{ kind: "partners" as const, id: partner }] : []),
    ...(agreement ? [{ kind: "agreements" as const, id: agreement }] : []),
  ]);
  const board = useQuery(dueBoardQuery(filter));
  const states: DueState[] = state ? [state] : ["late", "due"];
  const list = useInfiniteQuery(dueValuesQuery({ ...filter, ...(isAll ? {} : { state: states }) }));
  const address = (next: string | undefined) => {
    const filters = new URLSearchParams({
      ...(project ? { projet: project } : {}),
      ...(partner ? { partenaire: partner } : {}),
      ...(agreement ? { accord: agreement } : {}),
      ...(standing ? { avis: standing } : {}),
      ...(next ? { etat: next } : {}),
    });
    return `/mon-espace/valeurs-attendues${filters.size > 0 ? `?${filters}` : ""}`;
  };
  return (
    <Page
      title={t("due.title")}
      lead={board.data ? t("due.rule", { count: board.data.daysUntilLate }) : t("due.lead")}
      eyebrow={<Link href="/mon-espace">{t("title")}</Link>}
    >
      {(partner ?? agreement) && (
        <p>
          {nameOf(partner ?? agreement ?? "")} –{" "}
          <Link href="/mon-espace/valeurs-attendues">{t("due.removeFilter")}</Link>
        </p>
      )}
      <Section id="tableau" title={t("due.board")}>
        {may ? (
          <p>
            <Link href={`/mon-espace/rappels${project ? `?projet=${project}` : ""}`}>
              {t("due.reminders")}
            </Link>
          </p>
        ) : null}
        <Loaded query={board} lines={4}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={t("due.none")} />
            ) : (
              <DueBoard lines={items} mayRemind={may} />
            )
          }
        </Loaded>
      </Section>
      <Section id="valeurs" title={t("due.values")}>
        <nav aria-label={t("due.byState")}>
          <ul className="chips">
            <li>
              <ChipLink href={address(undefined)} current={!state && !isAll}>
                {t("due.toEnter")}
              </ChipLink>
            </li>
            {dueStates.map((each) => (
              <li key={each}>
                <ChipLink href={address(each)} current={each === state}>
                  {t(`due.states.${each}`)}
                </ChipLink>
              </li>
            ))}
            <li>
              <ChipLink href={address("toutes")} current={isAll}>
                {t("due.all")}
              </ChipLink>
            </li>
          </ul>
        </nav>
        <PagedList
          list={list}
          render={(value) => <DueLine value={value} />}
          empty={<EmptyState title={t("due.noneOfState")} />}
        />
      </Section>
    </Page>
  );
}
