import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { TextInput } from "@/ui/text-input";

interface AddYearProps {
  years: readonly number[];
  onAdd: (year: number) => void;
}

/** Another column; the year after the last one stands ready. */
export function AddYear({ years, onAdd }: AddYearProps) {
  const { t } = useTranslation(["editor", "common"]);
  const [typed, setTyped] = useState<string>();
  const [thisYear] = useState(() => new Date().getFullYear());
  const last = years.at(-1);
  const next = last === undefined ? thisYear : last + 1;
  const text = typed ?? String(next);
  const isYear = /^(19[5-9]\d|20\d\d|2100)$/.test(text);
  return (
    <>
      <div className="funding-tools__year">
        <TextInput
          label={t("funding.newYear")}
          numeric
          value={text}
          error={isYear || text.length < 4 ? undefined : t("common:field.yearInvalid")}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </div>
      <Button
        disabled={!isYear || years.includes(Number(text))}
        onClick={() => {
          onAdd(Number(text));
          setTyped(undefined);
        }}
      >
        {t("funding.addYear")}
      </Button>
    </>
  );
}
