import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { formatInstant } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { FieldChange } from "./field-change";
import { shapeOf } from "./value-shape";

type Entry = components["schemas"]["HistoryEntry"];

/** What happened to a funding line, an indicator and the like: when, by whom, which fields. */
export function PartChange({ part }: { part: Entry }) {
  const { t, i18n } = useTranslation(["moderation", "terms"]);
  const language = useLanguage();
  const { recordType, action, at, actor, before, after } = part;
  const known: unknown = i18n.getResource(language, "terms", `history.action.${action}`);
  const names = part.fields.length > 0 ? part.fields : Object.keys(after ?? before ?? {});
  const fields = names.filter(
    (field) => shapeOf(before?.[field]).is !== "empty" || shapeOf(after?.[field]).is !== "empty",
  );
  return (
    <article className="difference__part">
      <h4 className="difference__field">
        {t(`terms:history.record.${recordType}`)} : {typeof known === "string" ? known : action}
      </h4>
      <p className="difference__name">
        {[formatInstant(at, language), actor.name, actor.partner?.name].filter(Boolean).join(", ")}
      </p>
      {fields.map((field) => (
        <FieldChange
          key={field}
          type={recordType}
          field={field}
          before={before?.[field]}
          after={after?.[field]}
          level={5}
          isNew={!before}
        />
      ))}
    </article>
  );
}
