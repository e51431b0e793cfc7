import { encode } from "uqr";

interface QrCodeProps {
  /** The address it leads to; also written beside it, for whoever cannot scan. */
  text: string;
  /** What it is, for whoever cannot see it. */
  label: string;
}

/** For the printed sheet: drawn as one path, sharp at any size. */
export function QrCode({ text, label }: QrCodeProps) {
  const { data, size } = encode(text, { border: 2 });
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")))
    .join("");
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
