import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, dataOf, ifMatch, sendKept } from "@/api/client";
import type { components } from "@/api/schema";
import { formatInstant } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { CopyButton } from "@/ui/copy-button";
import { EmptyState } from "@/ui/empty-state";
import { Loaded } from "@/ui/loaded";
import { Notice } from "@/ui/notice";
import { Section } from "@/ui/section";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";

type ReportLink = components["schemas"]["ReportLink"];

const linksQuery = (id: string) =>
  queryOptions({
    queryKey: ["projects", id, "report-links"],
    queryFn: async ({ signal }) => {
      const answer = api.GET("/api/v1/projects/{id}/report-links", {
        params: { path: { id } },
        signal,
      });
      return (await dataOf(answer)).items;
    },
  });

/** Links with which people without an account report for one's own partner: to give, to see, to withdraw. */
export function ReportLinks({ projectId }: { projectId: string }) {
  const { t } = useTranslation("progress");
  const links = useQuery(linksQuery(projectId));
  return (
    <Section id="liens" title={t("links.title")}>
      <p>{t("links.lead")}</p>
      <NewLink projectId={projectId} />
      <Loaded query={links} lines={2}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t("links.none")} />
          ) : (
            <ul className="plain report-waiting">
              {items.map((link) => (
                <LinkLine key={link.id} link={link} projectId={projectId} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function NewLink({ projectId }: { projectId: string }) {
  const { t } = useTranslation("progress");
  const queries = useQueryClient();
  const [label, setLabel] = useState("");
  const [months, setMonths] = useState("3");
  const make = useMutation({
    mutationFn: () =>
      dataOf(
        api.POST("/api/v1/projects/{id}/report-links", {
          params: { path: { id: projectId } },
          body: { label: label.trim(), months: Number(months) },
        }),
      ),
    onSuccess: async () => {
      setLabel("");
      await queries.invalidateQueries(linksQuery(projectId));
    },
  });
  const address = make.data
    ? `${window.location.origin}/point-de-suivi#${make.data.secret}`
    : undefined;
  return (
    <form
      className="report-form"
      aria-label={t("links.make")}
      onSubmit={(event) => {
        event.preventDefault();
        if (label.trim()) make.mutate();
      }}
    >
      {make.isError ? (
        <RefusalNotice error={make.error} onReload={() => make.reset()} />
      ) : address ? (
        <Notice tone="good" role="status" title={t("links.once")}>
          <TextInput label={t("links.address")} readOnly value={address} />
          <CopyButton text={address} />
        </Notice>
      ) : null}
      <TextInput
        label={t("links.label")}
        help={t("links.labelHelp")}
        maxLength={120}
        value={label}
        onChange={({ currentTarget }) => setLabel(currentTarget.value)}
      />
      <Select
        label={t("links.months")}
        placeholder={false}
        value={months}
        choices={Array.from({ length: 12 }, (_, index) => String(index + 1)).map((value) => ({
          value,
          label: value,
        }))}
        onChange={({ currentTarget }) => setMonths(currentTarget.value)}
      />
      <div className="form__actions">
        <Button type="submit" disabled={label.trim() === "" || make.isPending}>
          {t("links.make")}
        </Button>
      </div>
    </form>
  );
}

function LinkLine({ link, projectId }: { link: ReportLink; projectId: string }) {
  const { t } = useTranslation("progress");
  const language = useLanguage();
  const queries = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () =>
      sendKept({
        method: "DELETE",
        path: `/api/v1/report-links/${link.id}`,
        headers: ifMatch(`"${link.version}"`),
      }),
    onSuccess: () => queries.invalidateQueries(linksQuery(projectId)),
  });
  return (
    <li>
      <p>
        {link.label} ·{" "}
        {link.alive
          ? t("links.until", { date: formatInstant(link.expiresOn, language) })
          : t("links.over")}{" "}
        · {t("links.reports", { count: link.reports })}
      </p>
      {withdraw.isError ? (
        <RefusalNotice error={withdraw.error} onReload={() => withdraw.reset()} />
      ) : null}
      {link.alive ? (
        <Button
          variant="quiet"
          aria-label={t("links.withdrawOf", { label: link.label })}
          disabled={withdraw.isPending}
          onClick={() => withdraw.mutate()}
        >
          {t("links.withdraw")}
        </Button>
      ) : null}
    </li>
  );
}
