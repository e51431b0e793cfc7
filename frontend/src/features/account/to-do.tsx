import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Membership } from "@/session/session-store";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { Skeleton } from "@/ui/loading";
import { AgreementsEnding, endings } from "./agreements-ending";
import { ConfirmationsDue } from "./confirmations-due";
import { DueNote, useValuesOwed } from "./due-note";
import { RecordsInState, type OwnRecord } from "./records-in-state";
import {
  editableProjectsQuery,
  mayNeedConfirmation,
  ownAgreementsQuery,
  ownProjectsQuery,
  unpublishedEventsQuery,
  unpublishedPartnersQuery,
} from "./space-api";

/** What waits for somebody, the most pressing first: sent back, drafts, values owed, confirmations, ends, submitted. */
export function ToDo({ memberships }: { memberships: readonly Membership[] }) {
  const { t } = useTranslation("account");
  const slugs = memberships.map(({ partnerSlug }) => partnerSlug);
  const projects = useQuery(ownProjectsQuery(slugs));
  const editable = useQuery(editableProjectsQuery(memberships));
  const partners = useQuery(unpublishedPartnersQuery());
  const agreements = useQuery(ownAgreementsQuery(slugs));
  const events = useQuery(unpublishedEventsQuery(slugs));
  const owed = useValuesOwed(memberships);
  const own = new Set(memberships.map(({ partnerId }) => partnerId));

  const [now] = useState(() => new Date());

  const failed = [projects, editable, partners, agreements, events].find(({ isError }) => isError);
  if (failed) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!projects.data || !editable.data || !partners.data || !agreements.data || !events.data) {
    return <Skeleton lines={5} />;
  }

  const records: OwnRecord[] = [
    // A draft in which one merely takes part is others' to finish; that a page is still true, each partner may say.
    ...editable.data.map((project) => ({
      ...project,
      kind: "projects" as const,
      names: project.titles,
      editHref: `/mon-espace/projets/${project.id}/modifier`,
    })),
    ...partners.data.items.map((partner) => ({
      ...partner,
      kind: "partners" as const,
      editHref: `/mon-espace/partenaires/${partner.id}/modifier`,
    })),
    ...agreements.data.items.map((agreement) => ({
      ...agreement,
      kind: "agreements" as const,
      names: agreement.titles,
      editHref: `/mon-espace/accords/${agreement.id}/modifier`,
    })),
    // One that others wrote about a meeting one took part in is theirs to finish.
    ...events.data.items
      .filter(({ writtenBy }) => writtenBy && own.has(writtenBy.id))
      .map((event) => ({
        ...event,
        kind: "events" as const,
        names: event.titles,
        editHref: `/mon-espace/evenements/${event.id}/modifier`,
      })),
  ];
  const unpublished = records.filter(({ publication }) => publication !== "published");
  const mayBeDue = projects.data.filter((project) => mayNeedConfirmation(project, now));
  const ending = agreements.data.items.filter(
    ({ publication, ending: own }) =>
      publication === "published" && endings.some((code) => code === own?.code),
  );

  if (unpublished.length + mayBeDue.length + ending.length + owed === 0) {
    return <EmptyState title={t("toDo.nothing")} />;
  }
  return (
    <div className="to-do">
      <RecordsInState state="sent-back" records={unpublished} />
      <RecordsInState state="draft" records={unpublished} />
      <DueNote count={owed} />
      <ConfirmationsDue projects={mayBeDue} memberships={memberships} />
      <AgreementsEnding
        agreements={ending}
        canWrite={memberships.some(({ role }) => role === "editor" || role === "admin")}
      />
      <RecordsInState state="submitted" records={unpublished} />
    </div>
  );
}
