import { useTranslation } from "react-i18next";
import { Chip } from "@/ui/chip";
import { DateText } from "@/ui/date-text";
import { Money } from "@/ui/money";
import { StatusBadge } from "@/ui/status-badge";
import { LongWrittenText, WrittenText } from "@/ui/written-text";
import { ForPartners } from "../documents/for-partners";
import "../record-line.css";
import type { ChangeStory } from "./api";

/** What happened, who tells it and who agreed that it is told; an avoided cost with how it was estimated. */
export function StoryBody({ story }: { story: ChangeStory }) {
  const { t } = useTranslation(["change", "common"]);
  const { kind, dated, side, pillar, effect, accounts, tellers, consent, cost, methods } = story;
  return (
    <>
      <p className="record-line__facts">
        <span>{kind.label}</span>
        <DateText start={dated} />
        <StatusBadge tone={effect.code === "positive" ? "good" : "watch"}>
          {effect.label}
        </StatusBadge>
        {side && <span>{t(`shore.${side}`)}</span>}
        {pillar && <Chip>{pillar.label}</Chip>}
        {story.openToAll ? null : <ForPartners />}
      </p>
      <LongWrittenText value={accounts} />
      {cost && (
        <p>
          {t("common:list.term", { term: t("estimate") })} <Money {...cost} />
          {methods && (
            <>
              {" · "}
              <WrittenText value={methods} />
            </>
          )}
        </p>
      )}
      <p className="record-line__facts">
        {tellers && (
          <span>
            {t("common:list.term", { term: t("toldBy") })} <WrittenText value={tellers} />
          </span>
        )}
        <span>
          {consent.state.label}
          {consent.dated && (
            <>
              {" ("}
              <DateText start={consent.dated} />)
            </>
          )}
        </span>
      </p>
    </>
  );
}
