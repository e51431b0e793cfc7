import { useTranslation } from "react-i18next";
import "./loading.css";

/** Shown only after a moment: what comes quickly needs no announcement. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <p className="loading" role="status">
      {t("state.loading")}
    </p>
  );
}

interface SkeletonProps {
  /** How many lines the real thing will have, so that the page does not jump. */
  lines?: number;
}

/** Only where the shape of what comes is known. */
export function Skeleton({ lines = 3 }: SkeletonProps) {
  const { t } = useTranslation();
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t("state.loading")}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton__line" />
      ))}
    </div>
  );
}
