import { useTranslation } from "react-i18next";
import "./pair-title.css";

export interface PairPlace {
  name: string;
  /** What the place lies in: a region, a country. */
  within?: string | null;
}

interface PairTitleProps {
  here: readonly PairPlace[];
  there: readonly PairPlace[];
}

/** 'Pontcharra (Isère) – Dembela (Sikasso)': the two shores, each in its colour. */
export function PairTitle({ here, there }: PairTitleProps) {
  const { t } = useTranslation();
  return (
    <span className="pair">
      <Side side="here" label={t("pair.here")} places={here} />
      {here.length > 0 && there.length > 0 ? <span className="pair__line"> – </span> : null}
      <Side side="there" label={t("pair.there")} places={there} />
    </span>
  );
}

interface SideProps {
  side: "here" | "there";
  label: string;
  places: readonly PairPlace[];
}

function Side({ side, label, places }: SideProps) {
  if (places.length === 0) return null;
  return (
    <span className={`pair__${side}`}>
      <span className="visually-hidden">{label} : </span>
      {places.map(({ name, within }, index) => (
        <span key={`${name}-${index}`}>
          {index > 0 ? ", " : null}
          {name}
          {within ? <span className="pair__within"> ({within})</span> : null}
        </span>
      ))}
    </span>
  );
}
