import { useCallback, useMemo, useRef, useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { CapitalNames } from "./capital-names";
import { projectionFor } from "./geometry";
import { Ground } from "./ground";
import { wholeView, type View } from "./labels";
import type { MapContent, Territory } from "./map-data";
import { Links } from "./links";
import { Territories } from "./territories";
import { TerritoryPanel } from "./territory-panel";
import { useWidth } from "@/ui/use-width";
import { useZoom } from "./use-zoom";
import { worldQuery } from "./world";
import "./atlas-map.css";

interface AtlasMapProps {
  content: MapContent;
  /** What it shows, for those who cannot see it; the list beside says the same. */
  label: string;
  /** Lines are drawn strongly when one project is open. */
  emphasiseLinks?: boolean;
}

/** Territories that work together: discs sized by count, lines from one shore to the other. */
export function AtlasMap({ content, label, emphasiseLinks = false }: AtlasMapProps) {
  const { t } = useTranslation("map");
  const [frame, width] = useWidth<HTMLDivElement>();
  const height = Math.round(Math.min(Math.max(width * 0.72, 320), 620));
  const narrow = width < 560;
  const [closeUp, setCloseUp] = useState(false);
  const [view, setView] = useState(wholeView);
  const onRest = useCallback((rested: View) => {
    setView(rested);
    setCloseUp((was) => was || rested.scale > 2.5);
  }, []);
  const { svgRef, layerRef, zoomIn, zoomOut, reset } = useZoom(width, height, onRest);
  const [open, setOpen] = useState<Territory>();
  const [pointed, setPointed] = useState<string>();
  const opener = useRef<Element | null>(null);

  const coarse = useQuery(worldQuery("coarse"));
  const fine = useQuery({ ...worldQuery("fine"), enabled: closeUp });
  const projection = useMemo(
    () => (width > 0 ? projectionFor(content, width, height) : undefined),
    [content, width, height],
  );

  const show = useCallback((territory: Territory, from: Element) => {
    opener.current = from;
    setOpen(territory);
  }, []);
  const close = useCallback(() => {
    setOpen(undefined);
    if (opener.current instanceof SVGElement) opener.current.focus();
  }, []);

  return (
    <figure className="map">
      <div className="map__frame" ref={frame}>
        <svg
          ref={svgRef}
          className="map__drawing"
          width={width}
          height={height}
          role="group"
          aria-label={label}
        >
          <g ref={layerRef}>
            {projection && (
              <>
                <Ground outlines={fine.data ?? coarse.data} projection={projection} />
                <CapitalNames
                  territories={content.territories}
                  projection={projection}
                  view={view}
                  width={width}
                  height={height}
                  narrow={narrow}
                />
                <Links
                  links={content.links}
                  projection={projection}
                  strong={emphasiseLinks}
                  pointed={pointed ?? open?.id}
                />
                <Territories
                  territories={content.territories}
                  counted={content.counted}
                  projection={projection}
                  view={view}
                  width={width}
                  height={height}
                  narrow={narrow}
                  onOpen={show}
                  onPoint={setPointed}
                />
              </>
            )}
          </g>
        </svg>
        <div className="map__buttons no-print">
          <Button variant="secondary" onClick={zoomIn} aria-label={t("zoomIn")}>
            +
          </Button>
          <Button variant="secondary" onClick={zoomOut} aria-label={t("zoomOut")}>
            −
          </Button>
          <Button variant="secondary" onClick={reset}>
            {t("whole")}
          </Button>
        </div>
        {open && (
          <TerritoryPanel
            key={open.id}
            territory={open}
            counted={content.counted}
            onClose={close}
          />
        )}
      </div>
      <figcaption className="map__legend">
        {content.counted === "projects" && (
          <>
            <span className="map__key map__key--here">{t("here")}</span>
            <span className="map__key map__key--there">{t("there")}</span>
          </>
        )}
        <span>{t("source")}</span>
      </figcaption>
    </figure>
  );
}
