import { useQueries } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";

export interface NamedRecord {
  kind: "partners" | "agreements";
  /** By id or slug, as it stands in an address. */
  id: string;
}

/** What partners and agreements that an address names are called; the address's own word until it is known. */
export function useRecordNames(records: readonly NamedRecord[]): (id: string) => string {
  const language = useLanguage();
  const read = useQueries({
    queries: records.map(({ kind, id }) => ({
      queryKey: [kind, id],
      queryFn: async ({ signal }: { signal: AbortSignal }) =>
        kind === "partners"
          ? dataOf(api.GET("/api/v1/partners/{id}", { params: { path: { id } }, signal }))
          : dataOf(api.GET("/api/v1/agreements/{id}", { params: { path: { id } }, signal })),
    })),
  });
  return (id) => {
    const record = read[records.findIndex((each) => each.id === id)]?.data;
    const texts = record && ("names" in record ? record.names : record.titles);
    return (texts && pickText(texts, language)?.text) ?? id;
  };
}
