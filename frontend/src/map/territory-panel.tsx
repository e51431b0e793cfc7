import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Link } from "@/ui/link";
import type { Counted, Territory } from "./map-data";

interface TerritoryPanelProps {
  territory: Territory;
  counted: Counted;
  onClose: () => void;
}

/** What is in one territory, opened from its disc; Escape closes it and focus goes back to the disc. */
export function TerritoryPanel({ territory, counted, onClose }: TerritoryPanelProps) {
  const { t } = useTranslation("map");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => event.key === "Escape" && onClose();
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, [onClose]);
  const more = territory.count - territory.newest.length;
  return (
    <section className="map__panel" aria-labelledby="map-panel-title">
      <div className="map__panel-head">
        <h3 id="map-panel-title" ref={heading} tabIndex={-1}>
          {territory.name}
        </h3>
        <Button variant="quiet" onClick={onClose}>
          {t("close")}
        </Button>
      </div>
      <p className="map__within">
        {territory.within} · {t(counted, { count: territory.count })}
      </p>
      <ul>
        {territory.newest.map(({ title, href }) => (
          <li key={href}>
            <Link href={href}>{title}</Link>
          </li>
        ))}
      </ul>
      {counted === "projects" && more > 0 && (
        <p>
          <Link href={`/projets?q=${encodeURIComponent(territory.name)}`}>
            {t("more", { count: more })}
          </Link>
        </p>
      )}
    </section>
  );
}
