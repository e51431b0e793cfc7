import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { formatPartialDate } from "@/i18n/format";
import { languages } from "@/i18n/languages";
import type { Localized } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { recordBriefQuery, type RecordKind } from "@/records/record-kinds";
import { Money } from "@/ui/money";
import { WrittenText } from "@/ui/written-text";
import { codeListQuery, listOf, type CodeList } from "./code-lists";
import { resultTitlesQuery } from "./result-titles";
import { useFieldWord } from "./field-word";
import { shapeOf } from "./value-shape";
import "./difference.css";

interface ShownValueProps {
  /** The record the value is of: codes of one name differ between records. */
  type: components["schemas"]["RecordType"];
  /** The property that holds it. */
  property: string;
  value: unknown;
}

/** Properties that hold the id of another record. */
const references: Partial<Record<string, RecordKind | "results">> = {
  partnerId: "partners",
  partnerIds: "partners",
  funderId: "partners",
  agreementId: "agreements",
  predecessorId: "agreements",
  projectId: "projects",
  parentId: "projects",
  followsId: "projects",
  resultId: "results",
};

/** Any value of a record's input, in words that people read. */
export function ShownValue({ type, property, value }: ShownValueProps) {
  const { t } = useTranslation("difference");
  const language = useLanguage();
  const shape = shapeOf(value);
  switch (shape.is) {
    case "empty":
      return <em>{t("empty")}</em>;
    case "boolean":
      return <>{shape.value ? t("yes") : t("no")}</>;
    case "text":
      return <Word type={type} property={property} text={shape.value} />;
    case "date":
      return <>{formatPartialDate(shape.value, language)}</>;
    case "money":
      return <Money amount={shape.amount} currency={shape.currency} />;
    case "texts":
      return <Texts value={shape.value} />;
    case "list":
      return (
        <ul className="difference__list">
          {shape.values.map((each, index) => (
            <li key={index}>
              <ShownValue type={type} property={property} value={each} />
            </li>
          ))}
        </ul>
      );
    case "object":
      return <Members type={type} entries={shape.entries} />;
  }
}

function Members({
  type,
  entries,
}: {
  type: ShownValueProps["type"];
  entries: [string, unknown][];
}) {
  const word = useFieldWord();
  return (
    <ul className="difference__members">
      {entries.map(([name, each]) => (
        <li key={name}>
          <span className="difference__name">{word(name)}</span>{" "}
          <ShownValue type={type} property={name} value={each} />
        </li>
      ))}
    </ul>
  );
}

function Word({ type, property, text }: Omit<ShownValueProps, "value"> & { text: string }) {
  const reference = type === "result" && property === "parentId" ? "results" : references[property];
  const list = listOf(type, property);
  if (reference === "results") return <ResultName id={text} />;
  if (reference) return <RecordName kind={reference} id={text} />;
  if (list) return <CodeWord list={list} code={text} />;
  return <span className="difference__text">{text}</span>;
}

function CodeWord({ list, code }: { list: CodeList; code: string }) {
  const words = useQuery(codeListQuery(list));
  return <>{words.data?.get(code) ?? code}</>;
}

function RecordName({ kind, id }: { kind: RecordKind; id: string }) {
  const brief = useQuery(recordBriefQuery(kind, id));
  return brief.data ? <WrittenText value={brief.data.name} /> : <code>{id}</code>;
}

/** A link of the chain of results, which has no page of its own. */
function ResultName({ id }: { id: string }) {
  const result = useQuery(resultTitlesQuery(id));
  return result.data ? <WrittenText value={result.data} /> : <code>{id}</code>;
}

/** Every language that is written, since each may have changed. */
function Texts({ value }: { value: Localized }) {
  const written = languages.filter(({ code }) => value[code]);
  const [only] = written;
  if (written.length === 1 && only) return <Text language={only.code} value={value} />;
  return (
    <ul className="difference__members">
      {written.map(({ code, name }) => (
        <li key={code}>
          <span className="difference__name" lang={code}>
            {name}
          </span>{" "}
          <Text language={code} value={value} />
        </li>
      ))}
    </ul>
  );
}

function Text({ language, value }: { language: keyof Localized; value: Localized }) {
  const own = useLanguage();
  return (
    <span className="difference__text" lang={language === own ? undefined : language}>
      {value[language]}
    </span>
  );
}
