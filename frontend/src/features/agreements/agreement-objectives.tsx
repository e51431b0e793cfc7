import { useTranslation } from "react-i18next";
import { DataTable } from "@/ui/data-table";
import { EmptyState } from "@/ui/empty-state";
import { WrittenText } from "@/ui/written-text";
import type { Agreement } from "./agreement-record";

type Objective = Agreement["objectives"][number];

/** What the parties want, level by level, and by when. */
export function AgreementObjectives({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation("agreements");
  if (agreement.objectives.length === 0) return <EmptyState title={t("noObjectives")} />;
  return (
    <>
      {byLevel(agreement.objectives).map(({ level, objectives }) => (
        <div key={level.code}>
          <h3>{level.label}</h3>
          <DataTable<Objective>
            caption={level.label}
            captionHidden
            columns={[
              {
                key: "objective",
                header: t("objective"),
                rowHeader: true,
                cell: ({ objective }) => <WrittenText value={objective} />,
              },
              {
                key: "subject",
                header: t("subject"),
                cell: ({ subject }) => <WrittenText value={subject} />,
              },
              {
                key: "timing",
                header: t("timing"),
                cell: ({ timing }) => <WrittenText value={timing} />,
              },
            ]}
            rows={objectives}
            rowKey={({ objective }) => objective.fr ?? objective.en ?? objective.it ?? ""}
          />
        </div>
      ))}
    </>
  );
}

function byLevel(objectives: readonly Objective[]) {
  const levels = new Map<string, { level: Objective["level"]; objectives: Objective[] }>();
  for (const objective of objectives) {
    const level = levels.get(objective.level.code) ?? { level: objective.level, objectives: [] };
    level.objectives.push(objective);
    levels.set(objective.level.code, level);
  }
  return [...levels.values()];
}
