import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams, useSearchParams } from "wouter";
import { listAddress } from "@/api/list-address";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { ExportMenu, fileAddress } from "@/records/export-menu";
import { Fact, Facts } from "@/ui/facts";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { LongWrittenText } from "@/ui/written-text";
import {
  definitionQuery,
  figuresQuery,
  type Definition,
  type ProjectChoice,
} from "./definition-api";
import { DefinitionChoices } from "./definition-choices";
import { DefinitionFigures } from "./definition-figures";

const filters = ["agreement", "theme", "country"] as const;

/** A common indicator, and what the projects that adopted it say together. */
export default function DefinitionPage() {
  const { code } = useParams<{ code: string }>();
  const definition = useQuery(definitionQuery(code));
  return (
    <Loaded query={definition} lines={12}>
      {(read) => <DefinitionOf key={code} definition={read} />}
    </Loaded>
  );
}

function DefinitionOf({ definition }: { definition: Definition }) {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const [search] = useSearchParams();
  const choice: ProjectChoice = Object.fromEntries(
    filters.flatMap((name) => {
      const value = search.get(name);
      return value ? [[name, [value]]] : [];
    }),
  );
  const figures = useQuery(figuresQuery(definition.code, choice));
  const { accumulation, aggregation, measure, unit } = definition;
  const address = listAddress(
    `/api/v1/indicator-definitions/${definition.code}/figures`,
    search,
    filters,
  );
  return (
    <Page
      title={pickText(definition.titles, language)?.text ?? definition.code}
      eyebrow={<Link href="/indicateurs/communs">{t("common.title")}</Link>}
      actions={<ExportMenu address={address} />}
    >
      <LongWrittenText value={definition.descriptions} />
      <Facts>
        <Fact term={t("common.measure")}>{measure.label}</Fact>
        <Fact term={t("common.unit")}>{unit && pickText(unit, language)?.text}</Fact>
        <Fact term={t("accumulation")}>{accumulation?.label}</Fact>
        <Fact term={t("common.rule")}>{aggregation.label}</Fact>
      </Facts>
      <DefinitionChoices />
      <Loaded query={figures} lines={10}>
        {(read) => (
          <DefinitionFigures
            figures={read}
            file={fileAddress(address, "csv")}
            scale={definition.scale}
          />
        )}
      </Loaded>
    </Page>
  );
}
