import { moved } from "../fields/lists";
import type { Result } from "./inputs";

/** A link with the place it is to have among those beside it. */
export interface Placed {
  result: Result;
  position: number;
}

/**
 * What changes when a link goes one place up (-1) or down (1) among those that serve the same; nothing where there is no
 * such place. Links are numbered anew, since two may bear the same number.
 */
export function movedTo(
  chain: readonly { result: Result }[],
  link: Result,
  step: -1 | 1,
): Placed[] {
  const beside = chain.flatMap(({ result }) =>
    (result.parentId ?? null) === (link.parentId ?? null) ? [result] : [],
  );
  const index = beside.findIndex(({ id }) => id === link.id);
  if (!beside[index + step]) return [];
  return moved(beside, index, step)
    .map((result, position) => ({ result, position }))
    .filter(({ result, position }) => result.position !== position);
}
