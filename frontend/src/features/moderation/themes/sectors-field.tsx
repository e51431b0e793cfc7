import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { RemovableChip } from "@/ui/chip";
import { Combobox } from "@/ui/combobox";

interface SectorsFieldProps {
  sectors: readonly components["schemas"]["ListedCode"][];
  value: readonly string[];
  onChange: (next: string[]) => void;
}

/** Any number of OECD DAC sectors, found by code or word. */
export function SectorsField({ sectors, value, onChange }: SectorsFieldProps) {
  const { t } = useTranslation("moderation");
  const [query, setQuery] = useState("");
  const wanted = query.trim().toLowerCase();
  const options = sectors
    .filter(({ code, label }) => !value.includes(code) && matches(code, label, wanted))
    .slice(0, 10)
    .map(({ code, label }) => ({ value: code, label, detail: code }));
  const nameOf = (code: string) =>
    `${code} ${sectors.find((sector) => sector.code === code)?.label ?? ""}`.trim();
  return (
    <div className="terms__sectors">
      <Combobox
        label={t("themes.sectors")}
        help={t("themes.sectorsHelp")}
        optional
        query={query}
        onQuery={setQuery}
        options={options}
        onChoose={(option) => {
          onChange([...value, option.value]);
          setQuery("");
        }}
      />
      <ul className="chips">
        {value.map((code) => (
          <li key={code}>
            <RemovableChip
              label={nameOf(code)}
              onRemove={() => onChange(value.filter((each) => each !== code))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function matches(code: string, label: string, wanted: string): boolean {
  return wanted !== "" && (code.startsWith(wanted) || label.toLowerCase().includes(wanted));
}
