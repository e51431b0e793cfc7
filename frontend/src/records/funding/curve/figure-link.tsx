import { useTranslation } from "react-i18next";
import { Link } from "@/ui/link";
import { Money } from "@/ui/money";
import type { CashAndInKind } from "./api";
import { addressOfLines, type LinesOfFigure } from "./line-address";
import "./figures.css";

interface FigureLinkProps {
  /** Absent where there is no line, which is not zero. */
  parts: CashAndInKind | null | undefined;
  lines: LinesOfFigure;
}

/** A sum of lines that opens them; what is in kind opens its own. */
export function FigureLink({ parts, lines }: FigureLinkProps) {
  const { t } = useTranslation("funding");
  if (!parts) return <NoFigure />;
  return (
    <>
      <Link href={addressOfLines(lines)}>
        <Money {...parts.total} />
      </Link>
      {parts.inKind && (
        <span className="curve-figure__in-kind">
          {t("curve.inKind")}{" "}
          <Link href={addressOfLines({ ...lines, kind: "in-kind" })}>
            <Money {...parts.inKind} />
          </Link>
        </span>
      )}
    </>
  );
}

/** A planned or missing amount, which is no sum of lines and opens none. */
export function PlainFigure({ parts }: { parts: CashAndInKind | null | undefined }) {
  const { t } = useTranslation("funding");
  if (!parts) return <NoFigure />;
  return (
    <>
      <Money {...parts.total} />
      {parts.inKind && (
        <span className="curve-figure__in-kind">
          {t("curve.inKind")} <Money {...parts.inKind} />
        </span>
      )}
    </>
  );
}

function NoFigure() {
  const { t } = useTranslation("funding");
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{t("curve.none")}</span>
    </>
  );
}
