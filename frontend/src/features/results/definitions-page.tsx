import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Chip } from "@/ui/chip";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { WrittenText } from "@/ui/written-text";
import { definitionsQuery, type Definition } from "./definition-api";
import "@/records/record-line.css";

/** The library: what several projects measure alike, so that their figures can be put together. */
export default function DefinitionsPage() {
  const { t } = useTranslation("results");
  const definitions = useQuery(definitionsQuery);
  return (
    <Page
      title={t("common.title")}
      lead={t("common.lead")}
      eyebrow={<Link href="/indicateurs">{t("title")}</Link>}
    >
      <Loaded query={definitions} lines={10}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t("common.none")} />
          ) : (
            items.map((definition) => <Line key={definition.code} definition={definition} />)
          )
        }
      </Loaded>
    </Page>
  );
}

function Line({ definition }: { definition: Definition }) {
  const { t } = useTranslation("results");
  const { code, titles, unit, measure, aggregation, pillar, sdg, adoptions } = definition;
  return (
    <article className="record-line">
      <h2 className="record-line__title">
        <Link href={`/indicateurs/communs/${code}`}>
          <WrittenText value={titles} />
        </Link>
      </h2>
      <p className="record-line__facts">
        <strong>{t("common.adoptions", { count: adoptions })}</strong>
        <span>{unit ? <WrittenText value={unit} /> : measure.label}</span>
        <span>{aggregation.label}</span>
        {pillar && <Chip>{pillar.label}</Chip>}
        {sdg && <Chip>{t("goal", { goal: sdg })}</Chip>}
      </p>
    </article>
  );
}
