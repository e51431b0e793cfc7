import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asObjects, asText } from "@/drafts/read";
import { Button } from "@/ui/button";
import { Combobox } from "@/ui/combobox";
import { FieldError } from "@/ui/field-error";
import { Icon } from "@/ui/icon";
import { themesQuery } from "../api";
import { moved, without } from "../fields/lists";
import { useFieldWords } from "../fields/words";
import { errorAt, useDraft } from "../frame/draft-context";
import { pathOf, themesLike } from "./theme-tree";
import "./themes-field.css";

const most = 20;

/** The themes of a project, of any level of the tree, ranked: the first one is the main one. */
export function ThemesField() {
  const { t } = useTranslation("editor");
  const { values, change, violations } = useDraft();
  const { label, help } = useFieldWords()("themes");
  const themes = useQuery(themesQuery());
  const [query, setQuery] = useState("");
  const tree = themes.data ?? [];
  const chosen = asObjects(values.themes).map(({ code }) => asText(code));
  const set = (next: string[]) =>
    change(
      "themes",
      next.map((code, index) => ({ code, priority: index + 1 })),
    );
  const nameOf = (code: string) => tree.find((theme) => theme.code === code)?.label ?? code;

  return (
    <fieldset className="field">
      <legend className="field__label">{label}</legend>
      <FieldError id={undefined} message={errorAt(violations, "themes")} />
      {chosen.length > 0 ? (
        <ol className="themes-field">
          {chosen.map((code, index) => (
            <li key={code}>
              <span className="themes-field__words">
                {nameOf(code)}
                <span className="themes-field__path">{pathOf(tree, code)}</span>
              </span>
              <span className="themes-field__acts">
                <Button
                  variant="quiet"
                  disabled={index === 0}
                  aria-label={t("themes.up", { name: nameOf(code) })}
                  onClick={() => set(moved(chosen, index, -1))}
                >
                  <Icon name="up" />
                </Button>
                <Button
                  variant="quiet"
                  disabled={index === chosen.length - 1}
                  aria-label={t("themes.down", { name: nameOf(code) })}
                  onClick={() => set(moved(chosen, index, 1))}
                >
                  <Icon name="down" />
                </Button>
                <Button
                  variant="quiet"
                  aria-label={t("themes.remove", { name: nameOf(code) })}
                  onClick={() => set(without(chosen, index))}
                >
                  <Icon name="close" />
                </Button>
              </span>
            </li>
          ))}
        </ol>
      ) : null}
      {chosen.length < most ? (
        <Combobox
          label={t("themes.add")}
          help={help}
          query={query}
          onQuery={setQuery}
          options={themesLike(tree, query, chosen)}
          state={themes.isError ? "failed" : themes.isPending ? "searching" : "ready"}
          onChoose={({ value }) => {
            setQuery("");
            set([...chosen, value]);
          }}
        />
      ) : null}
    </fieldset>
  );
}
