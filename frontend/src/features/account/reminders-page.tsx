import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { DownloadButton } from "@/records/download-button";
import { PagedList } from "@/records/paged-list";
import { useSession } from "@/session/session-store";
import { SignedInOnly } from "@/session/signed-in-only";
import { ChipLink } from "@/ui/chip";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { Section } from "@/ui/section";
import { ReminderLine } from "./reminder-line";
import { ReminderProposals } from "./reminder-proposals";
import { mayRemind, reminderStates, remindersQuery, type OwedFilter } from "./reminders-api";
import "./my-space.css";

/** Reminders of due values: to read and prepare, then to follow until they have gone out. */
export default function RemindersPage() {
  const { t } = useTranslation("account");
  return (
    <SignedInOnly title={t("reminders.title")}>
      <Reminders />
    </SignedInOnly>
  );
}

function Reminders() {
  const { t } = useTranslation("account");
  const { memberships, actingFor } = useSession();
  const may = mayRemind(actingFor ? [actingFor] : memberships);
  return (
    <Page
      title={t("reminders.title")}
      lead={t("reminders.lead")}
      eyebrow={<Link href="/mon-espace/valeurs-attendues">{t("due.title")}</Link>}
    >
      {may ? <Desk /> : <EmptyState title={t("reminders.editorsOnly")} />}
    </Page>
  );
}

function Desk() {
  const { t } = useTranslation("account");
  const [search] = useSearchParams();
  const project = search.get("projet");
  const partner = search.get("partenaire");
  const year = Number(search.get("annee"));
  const state = reminderStates.find((known) => known === search.get("etat"));
  const owed: OwedFilter = {
    ...(project ? { project: [project] } : {}),
    ...(partner ? { partner: [partner] } : {}),
    ...(Number.isInteger(year) && year > 0 ? { year: [year] } : {}),
  };
  const list = useInfiniteQuery(remindersQuery(state ? { state: [state] } : {}));
  const address = (next: string | undefined) => {
    const filters = new URLSearchParams(search);
    if (next) filters.set("etat", next);
    else filters.delete("etat");
    return `/mon-espace/rappels${filters.size > 0 ? `?${filters}` : ""}#liste`;
  };
  const isNarrowed = Object.keys(owed).length > 0;
  return (
    <>
      <Section id="preparer" title={t("reminders.toPrepare")}>
        {isNarrowed ? (
          <p>
            <Link href="/mon-espace/rappels">{t("reminders.all")}</Link>
          </p>
        ) : null}
        <ReminderProposals filter={owed} />
      </Section>
      <Section id="liste" title={t("reminders.list")}>
        <nav aria-label={t("due.byState")}>
          <ul className="chips">
            <li>
              <ChipLink href={address(undefined)} current={!state}>
                {t("due.all")}
              </ChipLink>
            </li>
            {reminderStates.map((each) => (
              <li key={each}>
                <ChipLink href={address(each)} current={each === state}>
                  {t(`reminders.states.${each}`)}
                </ChipLink>
              </li>
            ))}
          </ul>
        </nav>
        <PagedList
          list={list}
          render={(reminder) => <ReminderLine reminder={reminder} />}
          empty={<EmptyState title={t("due.noneOfState")} />}
        />
        <p>
          <DownloadButton
            path={`/api/v1/reminders?format=csv${state ? `&state=${state}` : ""}`}
            fileName="passerelle-reminders.csv"
          >
            {t("reminders.csv")}
          </DownloadButton>
        </p>
      </Section>
    </>
  );
}
