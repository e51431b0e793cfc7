import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatInstant } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { guideQuery, type Guide } from "@/records/guide/api";
import { recordBriefQuery } from "@/records/record-kinds";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { Select } from "@/ui/select";
import { WrittenText } from "@/ui/written-text";
import { GuideSteps } from "./guide-steps";
import { StepScreen } from "./step-screen";

interface GuideOfProjectProps {
  id: string;
  /** Code of the step in the address; the first where there is none. */
  asked: string | undefined;
}

export function GuideOfProject({ id, asked }: GuideOfProjectProps) {
  const { t } = useTranslation("learning");
  const brief = useQuery(recordBriefQuery("projects", id));
  const guide = useQuery(guideQuery(id));
  return (
    <Page
      title={t("guide.title")}
      lead={t("guide.lead")}
      eyebrow={
        brief.data ? (
          <Link href={`/projets/${brief.data.slug}`}>
            <WrittenText value={brief.data.name} />
          </Link>
        ) : null
      }
    >
      <Loaded query={guide} lines={10}>
        {(data) => <Rounds id={id} guide={data} asked={asked} />}
      </Loaded>
    </Page>
  );
}

function Rounds({ id, guide, asked }: GuideOfProjectProps & { guide: Guide }) {
  const { t } = useTranslation("learning");
  const language = useLanguage();
  const [chosen, setChosen] = useState<number>();
  const latest = guide.rounds[0]?.number ?? 0;
  const number = chosen ?? Math.max(latest, 1);
  const round = guide.rounds.find((each) => each.number === number);
  const step = guide.steps.find((each) => each.step.code === asked) ?? guide.steps[0];
  if (!step) return null;
  return (
    <>
      {guide.rounds.length > 1 && (
        <Select
          label={t("guide.round")}
          placeholder={false}
          value={String(number)}
          choices={guide.rounds.map((each) => ({
            value: String(each.number),
            label: t("guide.roundOf", {
              round: each.number,
              date: formatInstant(each.begunAt, language),
            }),
          }))}
          onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
        />
      )}
      <GuideSteps
        steps={guide.steps}
        round={round}
        current={step.step.code}
        hrefOf={(code) => `/mon-espace/projets/${id}/guide/${code}`}
      />
      <StepScreen
        key={`${step.step.code} ${number}`}
        projectId={id}
        step={step}
        number={number}
        latest={latest}
        rounds={guide.rounds}
        onNextRound={() => setChosen(undefined)}
      />
    </>
  );
}
