import "./table-bar.css";

interface TableBarProps {
  /** 0 to 1, of the longest bar of the table. */
  share: number;
  /** What it is of: sides have their colours. */
  code?: string | undefined;
}

/** A bar in a cell; the figure stands beside it in the row. */
export function TableBar({ share, code }: TableBarProps) {
  return (
    <svg
      className={`table-bar table-bar--${code}`}
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect width={Math.max(share * 100, 0.5)} height="8" />
    </svg>
  );
}
