import { useTranslation } from "react-i18next";
import "@/records/record-line.css";
import { DateText } from "@/ui/date-text";
import { Link } from "@/ui/link";
import { Money } from "@/ui/money";
import { LongWrittenText, WrittenText } from "@/ui/written-text";
import type { MissionInList } from "./visits-api";

/** One mission in the list across projects: what for, where to, when, how many, what it cost and how the visas went. */
export function MissionLine({ one: { project, mission } }: { one: MissionInList }) {
  const { t } = useTranslation("learning");
  const { travelling, country, place, purposes, starts, ends, travellers, cost } = mission;
  const { visasAsked, visasObtained, reports } = mission;
  return (
    <article className="record-line">
      <h2 className="record-line__title">
        <Link href={`/projets/${project.slug}#enseignements`}>
          <WrittenText value={purposes} />
        </Link>
      </h2>
      <p className="record-line__facts">
        <span>{[place, country.label].filter(Boolean).join(", ")}</span>
        <DateText start={starts} end={ends} />
        <span>{t(`missions.travelling.${travelling}`)}</span>
        {travellers ? <span>{t("missions.travellers", { count: travellers })}</span> : null}
        {cost && <Money {...cost} />}
        {visasAsked ? (
          <span>{t("missions.visas", { obtained: visasObtained ?? 0, asked: visasAsked })}</span>
        ) : null}
        <span>
          {t("ofProject")}{" "}
          <Link href={`/projets/${project.slug}`}>
            <WrittenText value={project.titles} />
          </Link>
        </span>
      </p>
      <LongWrittenText value={reports} />
    </article>
  );
}
