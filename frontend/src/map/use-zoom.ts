import { useCallback, useEffect, useRef } from "react";
import { select } from "d3-selection";
import { zoom, zoomIdentity, type ZoomBehavior } from "d3-zoom";
import type { View } from "./labels";

const furthest = 40;
const step = 1.8;

/**
 * Pan and zoom by pointer, wheel, pinch and buttons. Only one attribute and one property change while it moves; React is
 * told when it rests.
 */
export function useZoom(width: number, height: number, onRest: (view: View) => void) {
  const svgRef = useRef<SVGSVGElement>(null);
  const layerRef = useRef<SVGGElement>(null);
  const behaviour = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  const rest = useRef(onRest);
  useEffect(() => {
    rest.current = onRest;
  }, [onRest]);

  useEffect(() => {
    const svg = svgRef.current;
    if (!svg || width === 0) return;
    const zooming = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.7, furthest])
      .translateExtent([
        [-width, -height],
        [2 * width, 2 * height],
      ])
      // A page must still scroll: the wheel zooms only with the key that zooms pages, as on other maps.
      .filter((event: WheelEvent) =>
        event.type === "wheel" ? event.ctrlKey || event.metaKey : !event.button,
      )
      .on("zoom", ({ transform }) => {
        layerRef.current?.setAttribute("transform", String(transform));
        svg.style.setProperty("--scale", String(transform.k));
      })
      .on("end", ({ transform }) =>
        rest.current({ scale: transform.k, x: transform.x, y: transform.y }),
      );
    behaviour.current = zooming;
    const selection = select(svg).call(zooming);
    return () => {
      selection.on(".zoom", null);
    };
  }, [width, height]);

  const zoomBy = useCallback((factor: number) => {
    if (svgRef.current && behaviour.current) {
      select(svgRef.current).call(behaviour.current.scaleBy, factor);
    }
  }, []);
  const zoomOut = useCallback(() => zoomBy(1 / step), [zoomBy]);
  const zoomIn = useCallback(() => zoomBy(step), [zoomBy]);
  const reset = useCallback(() => {
    if (svgRef.current && behaviour.current) {
      select(svgRef.current).call(behaviour.current.transform, zoomIdentity);
    }
  }, []);

  return { svgRef, layerRef, zoomIn, zoomOut, reset };
}
