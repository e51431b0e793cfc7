import { useTranslation } from "react-i18next";
import { Icon } from "./icon";

interface FieldErrorProps {
  id: string | undefined;
  message: string | undefined;
}

export function FieldError({ id, message }: FieldErrorProps) {
  const { t } = useTranslation();
  if (!message) return null;
  return (
    <p id={id} className="field__error">
      <Icon name="cross" />
      <span>
        <span className="visually-hidden">{t("field.errorPrefix")} </span>
        {message}
      </span>
    </p>
  );
}
