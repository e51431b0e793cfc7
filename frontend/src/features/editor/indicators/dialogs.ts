import type { OutboxItem } from "@/drafts/outbox";
import type { JsonObject } from "@/drafts/merge";
import type { Indicator } from "./inputs";

/** What is open on top of the list: one form at a time. */
export type OpenDialog = {
  kind: "result" | "indicator" | "value";
  method: "POST" | "PATCH";
  path: string;
  version?: number;
  initial: JsonObject;
  /** The indicator a value belongs to. */
  of?: Indicator;
  item?: OutboxItem;
};
