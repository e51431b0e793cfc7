import { useTranslation } from "react-i18next";
import { DataTable } from "@/ui/data-table";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { StatusBadge, type Tone } from "@/ui/status-badge";
import { WrittenText } from "@/ui/written-text";
import type { Agreement } from "./agreement-record";

const tones: Record<string, Tone> = {
  planned: "planned",
  "under-way": "info",
  done: "good",
  dropped: "bad",
};

/** What was planned under its result code and how far it is; then what came out of it. */
export function AgreementActivities({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation("agreements");
  const { activities, outcomes } = agreement;
  if (activities.length + outcomes.length === 0) return <EmptyState title={t("noActivities")} />;
  return (
    <>
      {activities.length > 0 && (
        <DataTable<Agreement["activities"][number]>
          caption={t("activities")}
          captionHidden
          columns={[
            { key: "code", header: t("resultCode"), cell: ({ resultCode }) => resultCode ?? "–" },
            {
              key: "title",
              header: t("activity"),
              rowHeader: true,
              cell: ({ title }) => <WrittenText value={title} />,
            },
            {
              key: "state",
              header: t("state"),
              cell: ({ state }) => (
                <StatusBadge tone={tones[state.code] ?? "no-data"}>{state.label}</StatusBadge>
              ),
            },
          ]}
          rows={activities}
          rowKey={({ resultCode, title }) => `${resultCode}-${title.fr ?? title.en ?? title.it}`}
        />
      )}
      {outcomes.length > 0 && (
        <>
          <h3>{t("outcomes")}</h3>
          <ul>
            {outcomes.map(({ text, on, place }, index) => (
              <li key={index}>
                <WrittenText value={text} />
                {on && (
                  <>
                    {" ("}
                    <DateText start={on} />
                    {place && `, ${place}`})
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
