import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asNumbers, asStrings } from "@/drafts/read";
import { CheckboxGroup } from "@/ui/choices";
import { goalsQuery } from "../api";
import { codes, useChoices } from "../fields/codes";
import { TextsField } from "../fields/texts-field";
import { useFieldWords } from "../fields/words";
import { errorAt, useDraft } from "../frame/draft-context";
import { ThemesField } from "./themes-field";

export function ThemesSection() {
  const { t } = useTranslation("editor");
  const { values, change, violations } = useDraft();
  const words = useFieldWords();
  const choices = useChoices();
  const goals = useQuery(goalsQuery());
  const chosen = asNumbers(values.sdgs).map(String);
  return (
    <>
      <ThemesField />
      <CheckboxGroup
        {...words("sdgs")}
        optional
        choices={(goals.data ?? []).map(({ number, label }) => ({
          value: String(number),
          label: t("goal", { number, label }),
        }))}
        value={chosen}
        onChange={(sdgs) => change("sdgs", sdgs.map(Number))}
        error={errorAt(violations, "sdgs")}
      />
      <CheckboxGroup
        {...words("publics")}
        optional
        choices={choices.targetPublic}
        value={codes.targetPublic.filter((code) => asStrings(values.publics).includes(code))}
        onChange={(publics) => change("publics", publics)}
        error={errorAt(violations, "publics")}
      />
      <TextsField name="otherPublics" limit={500} optional />
    </>
  );
}
