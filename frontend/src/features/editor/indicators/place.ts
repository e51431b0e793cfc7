import type { Result } from "./inputs";

/** A link with the place it is to have among those beside it. */
export interface Placed {
  result: Result;
  position: number;
}

type Chain = readonly { result: Result }[];

/** The links that serve the same as this one, itself among them, in their order. */
export function besideOf(chain: Chain, link: Result): Result[] {
  return chain.flatMap(({ result }) =>
    (result.parentId ?? null) === (link.parentId ?? null) ? [result] : [],
  );
}

/**
 * What changes when a link goes to a place among those that serve the same, counted from 0; nothing where there is no such
 * place, or it is there already. Links are numbered anew, since two may bear the same number.
 */
export function placedAt(chain: Chain, link: Result, place: number): Placed[] {
  const beside = besideOf(chain, link);
  const index = beside.findIndex(({ id }) => id === link.id);
  if (place === index || !beside[place]) return [];
  const others = beside.filter(({ id }) => id !== link.id);
  return [...others.slice(0, place), link, ...others.slice(place)]
    .map((result, position) => ({ result, position }))
    .filter(({ result, position }) => result.position !== position);
}

/** What changes when a link goes one place up (-1) or down (1) among those that serve the same. */
export function movedTo(chain: Chain, link: Result, step: -1 | 1): Placed[] {
  const index = besideOf(chain, link).findIndex(({ id }) => id === link.id);
  return placedAt(chain, link, index + step);
}
