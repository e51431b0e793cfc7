import { useTranslation } from "react-i18next";
import "./anchor-list.css";

export interface Anchor {
  id: string;
  label: string;
}

/** The sections of a long page; beside it and always in sight on a desk. */
export function AnchorList({ anchors }: { anchors: readonly Anchor[] }) {
  const { t } = useTranslation();
  return (
    <nav className="anchors no-print" aria-label={t("nav.onThisPage")}>
      <p className="anchors__title" aria-hidden="true">
        {t("nav.onThisPage")}
      </p>
      <ul>
        {anchors.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
