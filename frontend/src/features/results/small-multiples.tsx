import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { brokenPath } from "@/records/funding/curve/curve-points";
import { CopyButton } from "@/ui/copy-button";
import { Link } from "@/ui/link";
import { WrittenText } from "@/ui/written-text";
import { sharedScale, yearsOf, type OfProject, type SharedScale } from "./multiples";
import "./small-multiples.css";

interface SmallMultiplesProps {
  projects: readonly OfProject[];
  /** A figure in words, with its unit; 'no data' for none. */
  say: (figure: string | null | undefined) => string;
  /** The same figures as a file. */
  file: string;
}

/** One small chart a project, all on the same scale: baseline, targets and values. Each says in words what it draws. */
export function SmallMultiples({ projects, say, file }: SmallMultiplesProps) {
  const { t } = useTranslation("results");
  const scale = sharedScale(projects);
  if (!scale) return null;
  const { origin, pathname, search } = window.location;
  return (
    <section id="par-projet" aria-labelledby="par-projet-titre">
      <h3 id="par-projet-titre">{t("multiples.title")}</h3>
      <p className="multiples__note">
        {t("multiples.method", {
          low: say(String(scale.low)),
          high: say(String(scale.high)),
          first: scale.first,
          last: scale.last,
        })}
      </p>
      <ul className="multiples__legend">
        <li className="multiples__key multiples__key--value">{t("multiples.values")}</li>
        <li className="multiples__key multiples__key--target">{t("multiples.target")}</li>
        <li className="multiples__key multiples__key--baseline">{t("multiples.baseline")}</li>
      </ul>
      <ul className="multiples">
        {projects.map((one) => (
          <li key={one.indicatorId} className="multiples__one">
            <h4>
              <Link href={`/projets/${one.project.slug}#resultats`}>
                <WrittenText value={one.project.titles} />
              </Link>
            </h4>
            <Chart one={one} scale={scale} />
            <InWords one={one} scale={scale} say={say} />
          </li>
        ))}
      </ul>
      <p className="no-print">
        <a href={file} download>
          {t("multiples.csv")}
        </a>{" "}
        <CopyButton
          text={`${origin}${pathname}${search}#par-projet`}
          label={t("multiples.copyLink")}
        >
          {t("actions.copyLink", { ns: "common" })}
        </CopyButton>
      </p>
    </section>
  );
}

const width = 240;
const height = 110;
const margin = { top: 8, right: 8, bottom: 20, left: 8 };

function Chart({ one, scale }: { one: OfProject; scale: SharedScale }) {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const years = yearsOf(one, scale);
  const step = (width - margin.left - margin.right) / Math.max(years.length - 1, 1);
  const x = (year: number) =>
    years.length === 1 ? width / 2 : margin.left + (year - scale.first) * step;
  const y = (figure: number) =>
    margin.top +
    (height - margin.top - margin.bottom) * (1 - (figure - scale.low) / (scale.high - scale.low));
  const points = years.map(({ year, value }) =>
    value ? { x: x(year), y: y(Number(value)) } : undefined,
  );
  return (
    <svg
      className="multiples__chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t("multiples.chartOf", {
        project: pickText(one.project.titles, language)?.text ?? "",
      })}
    >
      <line x1={0} x2={width} y1={y(0)} y2={y(0)} className="multiples__ground" />
      {one.baseline && (
        <line
          x1={0}
          x2={width}
          y1={y(Number(one.baseline))}
          y2={y(Number(one.baseline))}
          className="multiples__baseline"
        />
      )}
      {years.map(
        ({ year, target }) =>
          target && (
            <line
              key={year}
              x1={x(year) - 7}
              x2={x(year) + 7}
              y1={y(Number(target))}
              y2={y(Number(target))}
              className="multiples__target"
            />
          ),
      )}
      <path d={brokenPath(points)} className="multiples__line" />
      {points.map(
        (point, index) =>
          point && (
            <circle key={index} cx={point.x} cy={point.y} r="4" className="multiples__dot" />
          ),
      )}
      <text x={margin.left} y={height - 4} className="multiples__year">
        {scale.first}
      </text>
      {scale.last > scale.first && (
        <text x={width - margin.right} y={height - 4} textAnchor="end" className="multiples__year">
          {scale.last}
        </text>
      )}
    </svg>
  );
}

interface InWordsProps {
  one: OfProject;
  scale: SharedScale;
  say: SmallMultiplesProps["say"];
}

/** What the chart draws, and what it cannot: the years without data, with the reason where somebody gave one. */
function InWords({ one, scale, say }: InWordsProps) {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const years = yearsOf(one, scale);
  const latest = years.findLast(({ value }) => value);
  const target = years.findLast((each) => each.target);
  const missing = one.years.filter(({ value }) => !value);
  return (
    <>
      <p className="multiples__words">
        {one.baseline
          ? t("multiples.from", {
              value: say(one.baseline),
              year: one.baselineYear ?? t("multiples.noYear"),
            })
          : t("multiples.noBaseline")}{" "}
        {latest && (
          <strong>{t("multiples.now", { value: say(latest.value), year: latest.year })}</strong>
        )}{" "}
        {target
          ? t("multiples.towards", { value: say(target.target), year: target.year })
          : t("multiples.noTarget")}
      </p>
      {missing.length > 0 && (
        <ul className="plain multiples__words">
          {missing.map(({ year, noData }) => (
            <li key={year}>
              {t("multiples.noData", { year })}
              {noData && ` – ${pickText(noData, language)?.text ?? ""}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
