import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { useRecordNames } from "@/records/use-record-names";
import { RemovableChip } from "@/ui/chip";
import { ofProjects } from "./indicator-filters";

/** Filters that another page brought along, each a chip that removes it. */
export function KeptFilters() {
  const { t } = useTranslation("results");
  const [search, setSearch] = useSearchParams();
  const all = (name: string) => search.getAll(name).filter((value) => value !== "");
  const nameOf = useRecordNames([
    ...all("partner").map((id) => ({ kind: "partners" as const, id })),
    ...all("agreement").map((id) => ({ kind: "agreements" as const, id })),
  ]);
  const chips = [
    ...ofProjects.flatMap((name) =>
      all(name).map((value) => ({ name, value, label: nameOf(value) })),
    ),
    ...all("reported").map((value) => ({
      name: "reported",
      value,
      label: t(value === "true" ? "kept.reported" : "kept.notReported"),
    })),
    ...all("standing").map((value) => ({
      name: "standing",
      value,
      label: t("kept.standing", { state: t(standingKey(value)) }),
    })),
  ];
  if (chips.length === 0) return null;
  const remove = (name: string, value: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      next.delete(name, value);
      return next;
    });
  return (
    <ul className="chips" aria-label={t("kept.title")}>
      {chips.map(({ name, value, label }) => (
        <li key={`${name} ${value}`}>
          <RemovableChip label={label} onRemove={() => remove(name, value)} />
        </li>
      ))}
    </ul>
  );
}

function standingKey(value: string) {
  if (value === "agreed") return "kept.agreed";
  return value === "disputed" ? "kept.disputed" : "kept.proposed";
}
