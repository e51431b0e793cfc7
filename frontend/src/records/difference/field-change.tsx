import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { useFieldWord } from "./field-word";
import { ShownValue } from "./shown-value";

interface FieldChangeProps {
  type: components["schemas"]["RecordType"];
  field: string;
  before: unknown;
  after: unknown;
  level: 3 | 5;
  /** Nothing was there before: only the new value is shown. */
  isNew: boolean;
  /** What the two sides are called where they are not simply before and after. */
  sides?: { before: string; after: string };
}

/** One field as it was and as it is, beside each other where there is room. */
export function FieldChange({ type, field, before, after, level, isNew, sides }: FieldChangeProps) {
  const { t } = useTranslation("difference");
  const word = useFieldWord();
  const Heading = level === 3 ? "h3" : "h5";
  return (
    <div className="difference">
      <Heading className="difference__field">{word(field)}</Heading>
      <dl className={isNew ? "difference__sides difference__sides--new" : "difference__sides"}>
        {!isNew && (
          <div className="difference__side difference__side--before">
            <dt>{sides?.before ?? t("before")}</dt>
            <dd>
              <ShownValue type={type} property={field} value={before} />
            </dd>
          </div>
        )}
        <div className="difference__side difference__side--after">
          <dt>{isNew ? t("new") : (sides?.after ?? t("after"))}</dt>
          <dd>
            <ShownValue type={type} property={field} value={after} />
          </dd>
        </div>
      </dl>
    </div>
  );
}
