import { memo } from "react";
import type { GeoProjection } from "d3-geo";
import { classes } from "@/ui/classes";
import { arcPath } from "./geometry";
import type { Link } from "./map-data";

interface LinksProps {
  links: readonly Link[];
  projection: GeoProjection;
  strong: boolean;
  /** Id of the territory that is hovered, focused or open: its lines come forward. */
  pointed: string | undefined;
}

/** Lines between territories that work together; each changes from here's colour to there's along the way. */
export const Links = memo(function Links({ links, projection, strong, pointed }: LinksProps) {
  return (
    <g className="map__links" aria-hidden="true">
      {links.map((link, index) => {
        const from = projection(link.from);
        const to = projection(link.to);
        if (!from || !to) return null;
        const gradient = `link-${index}`;
        const forward = strong || (pointed !== undefined && link.ends.includes(pointed));
        return (
          <g key={link.id}>
            <linearGradient
              id={gradient}
              gradientUnits="userSpaceOnUse"
              x1={from[0]}
              y1={from[1]}
              x2={to[0]}
              y2={to[1]}
            >
              <stop offset="0.15" className="map__stop--here" />
              <stop offset="0.85" className="map__stop--there" />
            </linearGradient>
            <path
              className={classes("map__link", forward && "map__link--forward")}
              d={arcPath(from, to)}
              stroke={`url(#${gradient})`}
            />
          </g>
        );
      })}
    </g>
  );
});
