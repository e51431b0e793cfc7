import { useRef } from "react";
import { newIdempotencyKey } from "@/api/client";

/**
 * The key of what somebody wants done once: the same wish, asked for again after a lost answer, keeps its key; another
 * wording is another intention.
 */
export function useIntention(): (wish: unknown) => string {
  const intention = useRef({ wish: "", key: "" });
  return (wish) => {
    const text = JSON.stringify(wish);
    if (intention.current.wish !== text)
      intention.current = { wish: text, key: newIdempotencyKey() };
    return intention.current.key;
  };
}
