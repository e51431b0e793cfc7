import { useState } from "react";
import { useTranslation } from "react-i18next";
import { encode } from "uqr";
import { formatInstant } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";

/** What a printed sheet needs to lead back here: the address, as words and as a QR code, the date and the licence. */
export function PrintFoot({ slug }: { slug: string }) {
  const { t } = useTranslation("projects");
  const language = useLanguage();
  const [today] = useState(() => new Date().toISOString());
  const address = `${window.location.origin}/projets/${slug}`;
  const { data, size } = encode(address);
  const path = data
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x},${y}h1v1h-1z` : "")))
    .join("");
  return (
    <div className="print-foot">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t("qr")}>
        <path d={path} />
      </svg>
      <p>
        {address}
        <br />
        {t("printed", { date: formatInstant(today, language) })}
      </p>
    </div>
  );
}
