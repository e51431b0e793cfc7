import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, dataOf } from "@/api/client";
import { PartnerName } from "@/records/partner-name";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { Disclosure } from "@/ui/disclosure";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Notice } from "@/ui/notice";
import { WrittenText } from "@/ui/written-text";
import { ReminderText } from "./reminder-text";
import {
  proposalsQuery,
  remindersKey,
  type OwedFilter,
  type ReminderProposal,
} from "./reminders-api";

/** What would be sent to whom, to be read before anything is made. */
export function ReminderProposals({ filter }: { filter: OwedFilter }) {
  const { t } = useTranslation("account");
  const proposals = useQuery(proposalsQuery(filter));
  return (
    <Loaded query={proposals} lines={4}>
      {({ items, mail }) => (
        <>
          <Notice tone="info">
            <p>{t(mail ? "reminders.withMail" : "reminders.withoutMail")}</p>
          </Notice>
          {items.length === 0 ? (
            <EmptyState title={t("reminders.nothingOwed")} />
          ) : (
            <ul className="own-list">
              {items.map((proposal) => (
                <li key={`${proposal.project.id} ${proposal.partner.id}`}>
                  <ProposalLine proposal={proposal} year={filter.year?.[0]} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Loaded>
  );
}

interface ProposalLineProps {
  proposal: ReminderProposal;
  year: number | undefined;
}

function ProposalLine({ proposal, year }: ProposalLineProps) {
  const { t } = useTranslation("account");
  const queries = useQueryClient();
  const { project, partner, subject, body } = proposal;
  const prepare = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST("/api/v1/projects/{id}/reminders", {
          params: { path: { id: project.id } },
          body: { partnerId: partner.id, ...(year ? { year } : {}) },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: remindersKey }),
  });
  return (
    <div className="own-list__line">
      <div className="own-list__words">
        <PartnerName partner={partner} />
        <span className="own-list__detail">
          <Link href={`/projets/${project.slug}#resultats`}>
            <WrittenText value={project.titles} />
          </Link>
          <span>{t("reminders.values", { count: proposal.values })}</span>
          {proposal.remindedToday > 0 ? (
            <span>{t("reminders.remindedToday", { count: proposal.remindedToday })}</span>
          ) : null}
        </span>
        {subject && body ? (
          <Disclosure summary={t("reminders.read")}>
            <ReminderText letter={{ ...proposal, subject, body }} />
          </Disclosure>
        ) : null}
        {prepare.isError ? (
          <RefusalNotice error={prepare.error} onReload={() => prepare.reset()} />
        ) : null}
      </div>
      {subject ? (
        <div className="own-list__acts">
          <Button disabled={prepare.isPending} onClick={() => prepare.mutate()}>
            {t("reminders.prepare")}
            <span className="visually-hidden">
              {" "}
              <WrittenText value={partner.names} />, <WrittenText value={project.titles} />
            </span>
          </Button>
        </div>
      ) : null}
    </div>
  );
}
