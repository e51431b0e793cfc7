import { useState } from "react";
import { useTranslation } from "react-i18next";
import { chooseTheme, keptTheme, themes } from "./theme";

export function ThemeChoice() {
  const { t } = useTranslation();
  const [current, setCurrent] = useState(keptTheme);
  return (
    <fieldset className="theme-choice">
      <legend>{t("theme.label")}</legend>
      {themes.map((theme) => (
        <label key={theme}>
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={theme === current}
            onChange={() => {
              chooseTheme(theme);
              setCurrent(theme);
            }}
          />
          {t(`theme.${theme}`)}
        </label>
      ))}
    </fieldset>
  );
}
