import "./bullet-bar.css";

interface BulletBarProps {
  /** 0 at the baseline, 1 at the target; undefined for no data. */
  progress: number | undefined;
}

/** How far from baseline to target. The figures stand beside it in words; a dashed gap means no data. */
export function BulletBar({ progress }: BulletBarProps) {
  const reached = progress === undefined ? 0 : Math.min(Math.max(progress, 0), 1);
  return (
    <svg className="bullet" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect
        className={progress === undefined ? "bullet__gap" : "bullet__way"}
        x="0.5"
        y="2"
        width="99"
        height="4"
      />
      {progress !== undefined && (
        <rect className="bullet__reached" y="1" width={reached * 100} height="6" />
      )}
    </svg>
  );
}
