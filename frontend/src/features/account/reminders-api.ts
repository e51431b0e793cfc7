import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";
import { nextCursor } from "@/records/paged-list";
import type { Membership } from "@/session/session-store";

type Schemas = components["schemas"];
export type Reminder = Schemas["Reminder"];
export type ReminderProposal = Schemas["ReminderProposal"];

export const reminderStates = ["prepared", "sending", "failed", "sent", "sent-by-hand"] as const;
export type ReminderState = (typeof reminderStates)[number];

/** Of whom, of which project, of which year. */
export interface OwedFilter {
  partner?: string[];
  project?: string[];
  year?: number[];
}

/** Everything under it changes with a reminder. */
export const remindersKey = ["reminders"];

export const proposalsQuery = (filter: OwedFilter) =>
  queryOptions({
    queryKey: [...remindersKey, "proposals", filter],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/reminders/proposals", { params: { query: filter }, signal })),
  });

export const remindersQuery = (filter: { project?: string[]; state?: ReminderState[] }) =>
  infiniteQueryOptions({
    queryKey: [...remindersKey, "list", filter],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET("/api/v1/reminders", {
          params: { query: { ...filter, limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: nextCursor,
  });

/** Reminders are for those who edit. */
export function mayRemind(memberships: readonly Membership[]): boolean {
  return memberships.some(({ role }) => role === "editor" || role === "admin");
}
