import { queryOptions, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, dataOf } from "@/api/client";
import type { Violation } from "@/api/problem";
import type { JsonObject } from "@/drafts/merge";
import { asText, asTexts, jsonOf } from "@/drafts/read";
import { Select } from "@/ui/select";
import { nameOf } from "../api";
import { errorAt } from "../frame/draft-context";

const definitionsQuery = queryOptions({
  queryKey: ["indicator-definitions"],
  queryFn: ({ signal }) => dataOf(api.GET("/api/v1/indicator-definitions", { signal })),
});

interface DefinitionFieldProps {
  values: JsonObject;
  violations: readonly Violation[];
  onChoose: (taken: JsonObject) => void;
}

/** A common indicator to measure by: its unit and measure become those of the project's own. */
export function DefinitionField({ values, violations, onChoose }: DefinitionFieldProps) {
  const { t } = useTranslation("editor");
  const definitions = useQuery(definitionsQuery);
  const chosen = asText(values.definition);
  const offered = (definitions.data?.items ?? []).filter(
    ({ code, retired }) => !retired || code === chosen,
  );
  return (
    <Select
      label={t("indicators.definition")}
      help={t("indicators.definitionHelp")}
      optional
      placeholder={t("indicators.noDefinition")}
      choices={offered.map(({ code, titles }) => ({ value: code, label: nameOf(titles) }))}
      value={chosen}
      error={errorAt(violations, "definition")}
      onChange={({ currentTarget }) => {
        const found = offered.find(({ code }) => code === currentTarget.value);
        if (!found) return onChoose({ definition: null });
        onChoose(
          jsonOf({
            definition: found.code,
            titles: nameOf(asTexts(values.titles)) ? values.titles : found.titles,
            measure: found.measure.code,
            unit: found.unit ?? null,
            unbounded: false,
            scale: found.scale,
            direction: found.direction?.code ?? null,
            accumulation: found.accumulation?.code ?? null,
            pillar: values.pillar ?? found.pillar?.code ?? null,
            sdg: values.sdg ?? found.sdg ?? null,
          }),
        );
      }}
    />
  );
}
