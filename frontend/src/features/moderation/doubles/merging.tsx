import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { newIdempotencyKey } from "@/api/client";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { RadioGroup } from "@/ui/choices";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Notice } from "@/ui/notice";
import { Page } from "@/ui/page";
import { Section } from "@/ui/section";
import { RefusalNotice } from "@/records/refusal-notice";
import { merge, partnerQuery } from "./api";
import { MergePreview } from "./merge-preview";
import { PartnersCompared, type Compared } from "./partners-compared";
import { UndoMerge } from "./undo-merge";

interface MergingProps {
  firstId: string;
  secondId: string;
}

/** Two partners side by side: which to keep, what would move, and the merge itself. */
export function Merging({ firstId, secondId }: MergingProps) {
  const { t } = useTranslation("moderation");
  const first = useQuery(partnerQuery(firstId));
  const second = useQuery(partnerQuery(secondId));
  return (
    <Page
      title={t("doubles.mergeTitle")}
      eyebrow={<Link href="/moderation/doublons">{t("tab.doublons")}</Link>}
      lead={t("doubles.mergeLead")}
    >
      <Loaded query={first} lines={4}>
        {(one) => (
          <Loaded query={second} lines={4}>
            {(other) => <Choice partners={[one, other]} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function Choice({ partners }: { partners: readonly [Compared, Compared] }) {
  const { t } = useTranslation("moderation");
  const language = useLanguage();
  const queries = useQueryClient();
  const [keptId, setKeptId] = useState<string>();
  // One intention, one key: a lost answer may be asked for again without merging twice.
  const [key] = useState(newIdempotencyKey);
  const kept = partners.find(({ id }) => id === keptId);
  const merged = partners.find(({ id }) => id !== keptId);
  const nameOf = ({ names, slug }: Compared) => pickText(names, language)?.text ?? slug;
  const merging = useMutation({
    mutationFn: ({ keep, drop }: { keep: string; drop: string }) => merge(keep, drop, key),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["moderation"] }),
  });

  if (merging.data) {
    const { id, kept: stays, merged: gone } = merging.data;
    return (
      <Notice
        tone="good"
        role="status"
        title={t("doubles.done", { merged: gone.name, kept: stays.name })}
      >
        <p>
          <Link href={`/partenaires/${stays.slug}`}>{t("doubles.seeKept")}</Link>
        </p>
        {id && <UndoMerge id={id} merged={gone.name} />}
      </Notice>
    );
  }
  return (
    <>
      <PartnersCompared partners={partners} />
      <Section id="garder" title={t("doubles.keepTitle")}>
        <RadioGroup
          label={t("doubles.keep")}
          help={t("doubles.keepHelp")}
          choices={partners.map((partner) => ({
            value: partner.id,
            label: nameOf(partner),
            help: partner.slug,
          }))}
          value={keptId}
          onChange={setKeptId}
        />
      </Section>
      {kept && merged && (
        <Section id="apercu" title={t("doubles.previewTitle")}>
          {merging.isError && (
            <RefusalNotice error={merging.error} onReload={() => merging.reset()} />
          )}
          <MergePreview
            keptId={kept.id}
            mergedId={merged.id}
            busy={merging.isPending}
            onMerge={() => merging.mutate({ keep: kept.id, drop: merged.id })}
          />
        </Section>
      )}
    </>
  );
}
