import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { missionsQuery, type Mission } from "@/records/missions/api";
import type { Project } from "@/records/types";
import { DataTable } from "@/ui/data-table";
import { DateText } from "@/ui/date-text";
import { Link } from "@/ui/link";
import { Money } from "@/ui/money";
import { LongWrittenText, WrittenText } from "@/ui/written-text";
import { NamedDocument } from "./named-document";

/** Journeys both ways, with what they cost and how the visas went; nothing where there is none. */
export function ProjectMissions({ project }: { project: Project }) {
  const { t } = useTranslation(["projects", "common"]);
  const missions = useQuery(missionsQuery(project.slug)).data;
  if (!missions || missions.items.length === 0) return null;
  return (
    <section aria-labelledby="missions">
      <h3 id="missions">{t("missions.title")}</h3>
      <ul className="plain">
        {missions.sums.map(({ travelling, missions: count, travellers, costs, ...visas }) => (
          <li key={travelling}>
            {t("missions.sum", { count })}{" "}
            {t("missions.from", { side: t(`missions.${travelling}`) })}
            {travellers > 0 && <> · {t("missions.travellers", { count: travellers })}</>}
            {costs.map(({ amount, currency }) => (
              <span key={currency}>
                {" · "}
                <Money amount={amount} currency={currency} />
              </span>
            ))}
            {visas.visasAsked > 0 && (
              <>
                {" · "}
                {t("common:list.term", { term: t("missions.visas") })} <Visas {...visas} />
              </>
            )}
          </li>
        ))}
      </ul>
      <DataTable
        caption={t("missions.caption")}
        rows={missions.items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "when",
            header: t("missions.when"),
            cell: ({ starts, ends }) => <DateText start={starts} end={ends} />,
          },
          {
            key: "where",
            header: t("missions.where"),
            cell: ({ place, country }) => [place, country.label].filter(Boolean).join(", "),
          },
          {
            key: "what",
            header: t("missions.what"),
            cell: (mission) => <Purpose mission={mission} project={project} />,
          },
          { key: "who", header: t("missions.who"), cell: (mission) => <Who mission={mission} /> },
          {
            key: "visas",
            header: t("missions.visas"),
            cell: (mission) => (mission.visasAsked ? <Visas {...mission} /> : "–"),
          },
          {
            key: "cost",
            header: t("missions.cost"),
            numeric: true,
            cell: ({ cost }) => (cost ? <Money {...cost} /> : "–"),
          },
        ]}
      />
      <p className="no-print">
        <Link href="/missions">{t("missions.across")}</Link>
      </p>
    </section>
  );
}

function Purpose({ mission, project }: { mission: Mission; project: Project }) {
  const { t } = useTranslation("projects");
  return (
    <>
      <WrittenText value={mission.purposes} />
      {mission.reports && <LongWrittenText value={mission.reports} />}
      <NamedDocument project={project} id={mission.documentId} label={t("missions.report")} />
    </>
  );
}

function Who({ mission: { travelling, travellers, functions } }: { mission: Mission }) {
  const { t } = useTranslation("projects");
  return (
    <>
      {travellers && <>{t("missions.travellers", { count: travellers })} </>}
      {t("missions.from", { side: t(`missions.${travelling}`) })}
      {functions && (
        <>
          <br />
          <WrittenText value={functions} />
        </>
      )}
    </>
  );
}

type VisaCounts = Partial<Pick<Mission, "visasAsked" | "visasObtained" | "visasRefused">>;

function Visas({ visasAsked, visasObtained, visasRefused }: VisaCounts) {
  const { t } = useTranslation("projects");
  return (
    <>
      {t("missions.visasText", { obtained: visasObtained ?? 0, asked: visasAsked ?? 0 })}
      {visasRefused ? <>, {t("missions.refused", { count: visasRefused })}</> : null}
    </>
  );
}
