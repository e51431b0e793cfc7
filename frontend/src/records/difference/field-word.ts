import { useTranslation } from "react-i18next";

/** What a property is called on screen. One without a word of ours is shown under its own name. */
export function useFieldWord(): (property: string) => string {
  const { i18n } = useTranslation("difference");
  return (property) => {
    const found: unknown = i18n.getResource(i18n.language, "difference", `field.${property}`);
    return typeof found === "string" ? found : property;
  };
}
