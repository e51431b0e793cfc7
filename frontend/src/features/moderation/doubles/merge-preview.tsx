import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Fact, Facts } from "@/ui/facts";
import { Loaded } from "@/ui/loaded";
import { Notice } from "@/ui/notice";
import { mergePreviewQuery } from "./api";

interface MergePreviewProps {
  keptId: string;
  mergedId: string;
  busy: boolean;
  onMerge: () => void;
}

const counted = [
  "projects",
  "sharedProjects",
  "agreements",
  "events",
  "fundingLines",
  "indicatorValues",
  "lessonReplies",
  "guideAnswers",
  "progressReports",
  "registered",
  "identifiers",
  "formerNames",
] as const;

/** What would go over to the kept partner, or what stands against it. */
export function MergePreview({ keptId, mergedId, busy, onMerge }: MergePreviewProps) {
  const { t } = useTranslation("moderation");
  const preview = useQuery(mergePreviewQuery(keptId, mergedId));
  return (
    <Loaded query={preview} lines={6}>
      {({ kept, merged, counts, obstacles }) => (
        <div className="moderation__stack">
          <p>{t("doubles.preview", { kept: kept.name, merged: merged.name })}</p>
          <Facts>
            {counted.map((name) => (
              <Fact key={name} term={t(`doubles.count.${name}`)}>
                {counts[name]}
              </Fact>
            ))}
            <Fact term={t("doubles.count.accounts")}>
              {counts.accounts ? t("difference.yes") : t("difference.no")}
            </Fact>
          </Facts>
          {obstacles.length > 0 ? (
            <Notice tone="bad" title={t("doubles.obstacles")}>
              <ul>
                {obstacles.map(({ code, message }) => (
                  <li key={code}>{message}</li>
                ))}
              </ul>
            </Notice>
          ) : (
            <div className="form__actions">
              <Button variant="primary" disabled={busy} onClick={onMerge}>
                {t("doubles.merge", { merged: merged.name, kept: kept.name })}
              </Button>
            </div>
          )}
        </div>
      )}
    </Loaded>
  );
}
