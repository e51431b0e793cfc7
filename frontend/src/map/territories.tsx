import { memo, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { GeoProjection } from "d3-geo";
import { useTranslation } from "react-i18next";
import { isDirection, neighbour, radiusOf } from "./geometry";
import { shownAt, sideOfName, type LabelPlace, type View } from "./labels";
import type { Counted, Territory } from "./map-data";

interface TerritoriesProps {
  territories: readonly Territory[];
  counted: Counted;
  projection: GeoProjection;
  view: View;
  width: number;
  height: number;
  narrow: boolean;
  onOpen: (territory: Territory, from: Element) => void;
  onPoint: (id: string | undefined) => void;
}

/** One disc per territory. One of them takes the tab key, arrows lead to the others, Enter opens. */
export const Territories = memo(function Territories({
  territories,
  counted,
  projection,
  view,
  width,
  height,
  narrow,
  onOpen,
  onPoint,
}: TerritoriesProps) {
  const { t } = useTranslation("map");
  const group = useRef<SVGGElement>(null);
  const [current, setCurrent] = useState(0);
  const placed = useMemo(
    () =>
      territories
        .flatMap((territory) => {
          const at = projection([territory.longitude, territory.latitude]);
          return at ? [{ territory, x: at[0], y: at[1] }] : [];
        })
        // Small discs on top of large ones, so that each can be reached.
        .sort((a, b) => b.territory.count - a.territory.count),
    [territories, projection],
  );

  const onKeyDown = (event: KeyboardEvent<SVGGElement>, index: number, territory: Territory) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onOpen(territory, event.currentTarget);
    } else if (isDirection(event.key)) {
      event.preventDefault();
      const next = neighbour(placed, index, event.key);
      const disc = next < 0 ? undefined : group.current?.children[next];
      if (disc instanceof SVGElement) {
        setCurrent(next);
        disc.focus();
      }
    }
  };

  return (
    <g ref={group} className="map__territories">
      {placed.map(({ territory, x, y }, index) => (
        <g
          key={territory.id}
          role="button"
          tabIndex={index === Math.min(current, placed.length - 1) ? 0 : -1}
          aria-label={t(counted === "projects" ? "territory" : "memberPlace", {
            name: territory.name,
            within: territory.within,
            count: territory.count,
          })}
          className={`map__territory map__territory--${territory.shore}`}
          transform={`translate(${x.toFixed(1)},${y.toFixed(1)})`}
          onClick={(event) => onOpen(territory, event.currentTarget)}
          onKeyDown={(event) => onKeyDown(event, index, territory)}
          onFocus={() => {
            setCurrent(index);
            onPoint(territory.id);
          }}
          onBlur={() => onPoint(undefined)}
          onPointerEnter={() => onPoint(territory.id)}
          onPointerLeave={() => onPoint(undefined)}
        >
          <g className="map__disc">
            <circle className="map__reach" r={Math.max(radiusOf(territory.count, narrow), 12)} />
            <circle className="map__spot" r={radiusOf(territory.count, narrow)} />
            {territory.count > 9 && (
              <text className="map__count" textAnchor="middle" dy="0.35em">
                {territory.count}
              </text>
            )}
            <NameOfDisc
              name={territory.name}
              place={sideOfName(
                { name: territory.name, ...shownAt([x, y], view) },
                radiusOf(territory.count, narrow),
                { width, height },
              )}
            />
          </g>
        </g>
      ))}
    </g>
  );
});

function NameOfDisc({ name, place }: { name: string; place: LabelPlace }) {
  return (
    <text className="map__name" x={place.dx} dy="0.35em" textAnchor={place.anchor}>
      {name}
    </text>
  );
}
