import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { pageOf, recordBriefQuery, type RecordKind } from "@/records/record-kinds";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Notice } from "@/ui/notice";
import { Page } from "@/ui/page";
import { Section } from "@/ui/section";
import { StatusBadge, type Tone } from "@/ui/status-badge";
import { differenceQuery } from "../api";
import { DifferenceView } from "../difference/difference-view";
import { DecisionForm } from "./decision-form";

interface ReviewProps {
  kind: RecordKind;
  /** Id or slug. */
  id: string;
}

const tones = {
  draft: "no-data",
  submitted: "watch",
  published: "good",
  "sent-back": "bad",
  withdrawn: "no-data",
} as const satisfies Record<string, Tone>;

/** One record before a moderator: what changed since the last decision, and what to do about it. */
export function Review({ kind, id }: ReviewProps) {
  const { t } = useTranslation("moderation");
  const language = useLanguage();
  const brief = useQuery(recordBriefQuery(kind, id));
  const difference = useQuery(differenceQuery(kind, id));
  const record = brief.data;
  return (
    <Page
      title={pickText(record?.name, language)?.text ?? t("review.title")}
      eyebrow={
        <>
          <Link href="/moderation">{t("review.back")}</Link>
          {record && (
            <StatusBadge tone={tones[record.publication]}>
              {t(`publication.${record.publication}`)}
            </StatusBadge>
          )}
        </>
      }
      actions={
        <>
          <Link href={`/pourquoi?type=${kind}&id=${id}`} button="quiet">
            {t("review.why")}
          </Link>
          <Link href={`${pageOf[kind]}/${id}`} button="secondary">
            {t("review.open")}
          </Link>
        </>
      }
    >
      {record?.reason && (
        <Notice tone="watch" title={t("review.lastReason")}>
          <p>{record.reason}</p>
        </Notice>
      )}
      <Loaded query={brief} lines={2}>
        {({ publication }) => (
          <Loaded query={difference} lines={12}>
            {(data) => (
              <>
                <Section id="difference" title={t("review.difference")}>
                  <DifferenceView difference={data} />
                </Section>
                <Section id="decision" title={t("review.decision")}>
                  <DecisionForm
                    kind={kind}
                    id={id}
                    version={data.version}
                    publication={publication}
                  />
                </Section>
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
