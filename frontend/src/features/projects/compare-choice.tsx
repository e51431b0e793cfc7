import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Link } from "@/ui/link";
import { mostCompared } from "./compared";
import "@/records/funding/curve/figures.css";

interface CompareChoiceProps {
  /** Slugs of the projects that were ticked. */
  chosen: readonly string[];
  onClear: () => void;
}

/** What was ticked in the list, and the way to see it beside each other. */
export function CompareChoice({ chosen, onClear }: CompareChoiceProps) {
  const { t } = useTranslation("projects");
  return (
    <div role="status" className="compare-choice no-print">
      {chosen.length > 0 && (
        <>
          <span>{t("compare.chosen", { count: chosen.length })}</span>
          {chosen.length > 1 ? (
            <Link href={`/comparer?projets=${chosen.join(",")}`} button="primary">
              {t("compare.show")}
            </Link>
          ) : (
            <span className="curve-note">{t("compare.oneMore", { count: mostCompared })}</span>
          )}
          <Button variant="quiet" onClick={onClear}>
            {t("compare.clear")}
          </Button>
        </>
      )}
    </div>
  );
}
