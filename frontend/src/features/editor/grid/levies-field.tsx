import { useTranslation } from "react-i18next";
import type { Violation } from "@/api/problem";
import type { components } from "@/api/schema";
import { parseAmount } from "@/i18n/parse-amount";
import { Fieldset } from "@/ui/fieldset";
import { TextInput } from "@/ui/text-input";
import { codes, useChoices } from "../fields/codes";
import { errorAt } from "../frame/draft-context";

type Levy = components["schemas"]["FundingLineLevyInput"];

interface LeviesFieldProps {
  currency: string;
  /** 'water=1000,00;energy=': one amount per scheme, as it is typed. */
  text: string;
  onChange: (text: string) => void;
  violations: readonly Violation[];
  wrong: boolean;
}

/** What of the amount comes from a one-percent scheme: parts of it, never on top of it. */
export function LeviesField({ currency, text, onChange, violations, wrong }: LeviesFieldProps) {
  const { t } = useTranslation("editor");
  const choices = useChoices();
  const written = readTexts(text);
  return (
    <Fieldset
      label={t("funding.levies")}
      help={t("funding.leviesHelp")}
      optional
      error={errorAt(violations, "levies")}
    >
      <div className="form__row">
        {choices.levyScheme.map(({ value: scheme, label }) => {
          const amount = written.get(scheme) ?? "";
          return (
            <TextInput
              key={scheme}
              label={label}
              numeric
              unit={currency}
              value={amount}
              error={
                wrong && amount !== "" && parseAmount(amount) === undefined
                  ? t("funding.amountUnreadable")
                  : undefined
              }
              onChange={({ currentTarget }) =>
                onChange(
                  [...new Map([...written, [scheme, currentTarget.value]])]
                    .map(([code, typed]) => `${code}=${typed}`)
                    .join(";"),
                )
              }
            />
          );
        })}
      </div>
    </Fieldset>
  );
}

export function leviesText(levies: readonly Levy[]): string {
  return levies.map(({ scheme, amount }) => `${scheme}=${amount}`).join(";");
}

/** The levies that are written; an amount that cannot be read is empty. */
export function readLevies(text: string): Levy[] {
  const written = readTexts(text);
  return codes.levyScheme.flatMap((scheme) => {
    const amount = written.get(scheme)?.trim();
    return amount ? [{ scheme, amount: parseAmount(amount) ?? "" }] : [];
  });
}

function readTexts(text: string): Map<string, string> {
  return new Map(
    text
      .split(";")
      .filter(Boolean)
      .map((part) => {
        const [scheme = "", amount = ""] = part.split("=");
        return [scheme, amount];
      }),
  );
}
