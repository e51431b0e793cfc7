import { useTranslation } from "react-i18next";

interface RemainingProps {
  limit: number | undefined;
  value: unknown;
}

/** Silent until a fifth of the room is left: counting from the start only worries people. */
export function Remaining({ limit, value }: RemainingProps) {
  const { t } = useTranslation();
  if (!limit || typeof value !== "string") return null;
  const left = limit - value.length;
  if (left > limit / 5) return null;
  return (
    <p className={left < 0 ? "field__error" : "field__help"} role="status">
      {left < 0 ? t("field.tooLong", { count: -left }) : t("field.remaining", { count: left })}
    </p>
  );
}
