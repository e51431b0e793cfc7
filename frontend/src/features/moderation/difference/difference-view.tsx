import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { formatInstant } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { EmptyState } from "@/ui/empty-state";
import { FieldChange } from "@/records/difference/field-change";
import { PartChange } from "./part-change";
import "./difference.css";

type Difference = components["schemas"]["Difference"];

/** What no moderator has seen yet: field by field, then what happened to the record's parts. */
export function DifferenceView({ difference }: { difference: Difference }) {
  const { t } = useTranslation("moderation");
  const { type, since, fields, parts } = difference;
  return (
    <>
      <p>
        <Since since={since} />
      </p>
      {fields.length === 0 && parts.length === 0 && <EmptyState title={t("difference.none")} />}
      {fields.map(({ field, before, after }) => (
        <FieldChange
          key={field}
          type={type}
          field={field}
          before={before}
          after={after}
          level={3}
          isNew={!since}
        />
      ))}
      {parts.length > 0 && (
        <>
          <h3 className="difference__parts">{t("difference.parts")}</h3>
          {parts.map((part) => (
            <PartChange key={part.seq} part={part} />
          ))}
        </>
      )}
    </>
  );
}

function Since({ since }: { since: Difference["since"] }) {
  const { t } = useTranslation("moderation");
  const language = useLanguage();
  if (!since) return <>{t("difference.everything")}</>;
  const date = formatInstant(since.at, language);
  return (
    <>
      {since.action === "sent-back"
        ? t("difference.sinceSentBack", { date })
        : t("difference.sincePublished", { date })}
    </>
  );
}
