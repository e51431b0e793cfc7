import { useTranslation } from "react-i18next";
import { PartnerName } from "@/records/partner-name";
import { DateText } from "@/ui/date-text";
import { Link } from "@/ui/link";
import { StatusBadge, type Tone } from "@/ui/status-badge";
import { WrittenText } from "@/ui/written-text";
import type { DueState, DueValue } from "./due-api";

const tones: Record<DueState, Tone> = {
  entered: "good",
  coming: "planned",
  due: "watch",
  late: "bad",
  locked: "info",
};

const isState = (code: string): code is DueState => Object.hasOwn(tones, code);

/** One planned period of an indicator: whose it is, whether its value is there, and the way to enter it. */
export function DueLine({ value }: { value: DueValue }) {
  const { t } = useTranslation("account");
  const { project, state, titles } = value;
  const isAsked = state.code === "due" || state.code === "late";
  return (
    <div className="own-list__line">
      <div className="own-list__words">
        <WrittenText value={titles} />
        <span className="own-list__detail">
          <StatusBadge tone={isState(state.code) ? tones[state.code] : "info"}>
            {state.label}
          </StatusBadge>
          <span>
            <DateText start={value.starts} end={value.ends} />
          </span>
          <Link href={`/projets/${project.slug}#resultats`}>
            <WrittenText value={project.titles} />
          </Link>
          {value.partners.map((partner) => (
            <PartnerName key={partner.id} partner={partner} />
          ))}
        </span>
      </div>
      {isAsked ? (
        <div className="own-list__acts">
          <Link href={`/mon-espace/projets/${project.id}/valeurs`}>
            {t("due.enter")}
            <span className="visually-hidden">
              {" "}
              <WrittenText value={titles} />
            </span>
          </Link>
        </div>
      ) : null}
    </div>
  );
}
