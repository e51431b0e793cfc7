import { useEffect, useRef, useState, type PointerEvent as Pressed } from "react";
import { besideOf, placedAt, type Placed } from "./place";
import type { Result } from "./inputs";

type Chain = readonly { result: Result }[];

/** A link on its way to another place. */
interface Dragged {
  link: Result;
  /** The place it would take now among those that serve the same, counted from 0. */
  place: number;
}

/** What a handle needs, as far as pointers go: one of a mouse, a pen or a finger. */
interface Handle {
  onPointerDown: (event: Pressed) => void;
}

/** Height of the middle of each line, from the top of the window, by the id of its link. */
export type Middles = ReadonlyMap<string, number>;

/** The place a link takes at a height: below every link beside it whose line lies above. */
export function placeAt(chain: Chain, link: Result, height: number, middles: Middles): number {
  return besideOf(chain, link).filter(
    ({ id }) => id !== link.id && (middles.get(id) ?? Number.POSITIVE_INFINITY) < height,
  ).length;
}

/**
 * Moves links of the chain with a pointer, among those that serve the same. Escape, or a pointer that is taken away by the
 * system, leaves all as it was. Whoever has no pointer uses the buttons beside.
 *
 * @param lineOf the line of a link on the page
 */
export function useChainDrag(
  chain: Chain,
  lineOf: (id: string) => HTMLElement | null,
  onMove: (changes: Placed[]) => void,
) {
  const [dragged, setDragged] = useState<Dragged>();
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  const middles = (link: Result): Middles =>
    new Map(
      besideOf(chain, link).flatMap(({ id }) => {
        const line = lineOf(id)?.getBoundingClientRect();
        return line ? [[id, line.top + line.height / 2] as const] : [];
      }),
    );

  const begin = (link: Result, { pointerId }: Pressed) => {
    stop.current?.();
    let place = besideOf(chain, link).findIndex(({ id }) => id === link.id);
    setDragged({ link, place });
    const follow = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return;
      // Read anew each time: the page may have been scrolled meanwhile.
      place = placeAt(chain, link, event.clientY, middles(link));
      setDragged({ link, place });
    };
    const end = () => {
      window.removeEventListener("pointermove", follow);
      window.removeEventListener("pointerup", drop);
      window.removeEventListener("pointercancel", cancel);
      window.removeEventListener("keydown", escape);
      stop.current = undefined;
      setDragged(undefined);
    };
    const drop = (event: PointerEvent) => {
      if (event.pointerId !== pointerId) return;
      end();
      const changes = placedAt(chain, link, place);
      if (changes.length > 0) onMove(changes);
    };
    const cancel = (event: PointerEvent) => {
      if (event.pointerId === pointerId) end();
    };
    const escape = ({ key }: KeyboardEvent) => {
      if (key === "Escape") end();
    };
    window.addEventListener("pointermove", follow);
    window.addEventListener("pointerup", drop);
    window.addEventListener("pointercancel", cancel);
    window.addEventListener("keydown", escape);
    stop.current = end;
  };

  /** Only the main button drags. */
  const handle = (link: Result): Handle => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      // Else the words under the pointer would be marked.
      event.preventDefault();
      begin(link, event);
    },
  });

  /** The class of a line while something is dragged: itself, or where it would come to lie. */
  const markOf = (result: Result): string | false => {
    if (!dragged) return false;
    if (result.id === dragged.link.id) return "chain__line--dragged";
    const beside = besideOf(chain, dragged.link);
    const from = beside.findIndex(({ id }) => id === dragged.link.id);
    if (dragged.place === from || beside[dragged.place]?.id !== result.id) return false;
    return dragged.place < from ? "chain__line--before" : "chain__line--after";
  };

  return { handle, markOf };
}
