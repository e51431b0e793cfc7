import { useTranslation } from "react-i18next";
import { formatPartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import type { ChangeMarker } from "@/records/change/api";
import { DataTable } from "@/ui/data-table";
import { Disclosure } from "@/ui/disclosure";
import { StatusBadge, type Tone } from "@/ui/status-badge";
import { WrittenText } from "@/ui/written-text";

const tones: Partial<Record<string, Tone>> = {
  "not-seen": "no-data",
  begun: "info",
  partly: "info",
  fully: "good",
};

/** Whose behaviour is to change and how far, with what was seen of it and when. */
export function ProjectMarkers({ markers }: { markers: readonly ChangeMarker[] }) {
  const { t } = useTranslation("change");
  return (
    <section aria-labelledby="marqueurs">
      <h3 id="marqueurs">{t("markers")}</h3>
      <DataTable
        caption={t("markersCaption")}
        rows={markers}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "actors",
            header: t("actors"),
            cell: ({ actors, side }) => (
              <>
                <WrittenText value={actors} /> ({t(`shore.${side}`)})
              </>
            ),
          },
          { key: "step", header: t("step"), cell: ({ step }) => step.label },
          {
            key: "statements",
            header: t("statement"),
            cell: ({ statements, result }) => (
              <>
                <WrittenText value={statements} />
                {result && (
                  <div>
                    {t("serves")} <WrittenText value={result.titles} />
                  </div>
                )}
              </>
            ),
          },
          { key: "seen", header: t("seen"), cell: (marker) => <Seen marker={marker} /> },
        ]}
      />
    </section>
  );
}

function Seen({ marker: { latest, observations } }: { marker: ChangeMarker }) {
  const { t } = useTranslation("change");
  const language = useLanguage();
  if (!latest) return <>{t("notYet")}</>;
  return (
    <>
      <StatusBadge tone={tones[latest.code] ?? "info"}>{latest.label}</StatusBadge>
      <Disclosure summary={t("observations", { count: observations.length })}>
        <ol className="plain">
          {observations.map(({ dated, extent, accounts }) => (
            <li key={dated.value}>
              {formatPartialDate(dated, language)} · {extent.label}
              {accounts && (
                <>
                  {" · "}
                  <WrittenText value={accounts} />
                </>
              )}
            </li>
          ))}
        </ol>
      </Disclosure>
    </>
  );
}
