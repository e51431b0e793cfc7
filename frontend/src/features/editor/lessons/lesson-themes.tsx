import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { RemovableChip } from "@/ui/chip";
import { Combobox } from "@/ui/combobox";
import { FieldError } from "@/ui/field-error";
import { themesQuery } from "../api";
import { themesLike } from "../project/theme-tree";

const most = 10;

interface LessonThemesProps {
  /** Codes of the tree. */
  chosen: readonly string[];
  error: string | undefined;
  onChange: (chosen: string[]) => void;
}

/** What a lesson is about, where that is narrower than the themes of its project. */
export function LessonThemes({ chosen, error, onChange }: LessonThemesProps) {
  const { t } = useTranslation("editor");
  const themes = useQuery(themesQuery());
  const [query, setQuery] = useState("");
  const tree = themes.data ?? [];
  return (
    <fieldset className="field">
      <legend className="field__label">{t("lessons.themes")}</legend>
      <FieldError id={undefined} message={error} />
      {chosen.length > 0 && (
        <ul className="chips">
          {chosen.map((code) => (
            <li key={code}>
              <RemovableChip
                label={tree.find((theme) => theme.code === code)?.label ?? code}
                onRemove={() => onChange(chosen.filter((each) => each !== code))}
              />
            </li>
          ))}
        </ul>
      )}
      {chosen.length < most && (
        <Combobox
          label={t("themes.add")}
          help={t("lessons.themesHelp")}
          query={query}
          onQuery={setQuery}
          options={themesLike(tree, query, chosen)}
          state={themes.isError ? "failed" : themes.isPending ? "searching" : "ready"}
          onChoose={({ value }) => {
            setQuery("");
            onChange([...chosen, value]);
          }}
        />
      )}
    </fieldset>
  );
}
