import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import { allDrafts } from "@/drafts/draft-store";
import { nextCursor } from "@/records/paged-list";
import type { ProjectItem } from "@/records/types";
import type { Membership } from "@/session/session-store";

/** A year without a word from anybody, after which a page should be looked at again. */
export function isAYearOld(instant: string, now: Date): boolean {
  const due = new Date(instant);
  due.setUTCFullYear(due.getUTCFullYear() + 1);
  return due <= now;
}

/** More pages than anybody's own list has; only so that no answer can keep us asking for ever. */
const mostPages = 20;

type Whose = { partner: string[] } | { editor: string[] };

async function everyProject(whose: Whose, signal: AbortSignal): Promise<ProjectItem[]> {
  const items: ProjectItem[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page += 1) {
    // Each page says where the next one begins.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await dataOf(
      api.GET("/api/v1/projects", {
        params: {
          query: {
            ...whose,
            publication: ["draft", "submitted", "sent-back", "published"],
            limit: 100,
            sort: "-updated",
            ...(cursor ? { cursor } : {}),
          },
        },
        signal,
      }),
    );
    items.push(...answer.items);
    cursor = nextCursor(answer);
    if (!cursor) break;
  }
  return items;
}

/** Every project in which these partners take part, in whatever state; the newest change first. */
export const ownProjectsQuery = (partners: readonly string[]) =>
  queryOptions({
    queryKey: ["projects", "of", ...partners],
    queryFn: ({ signal }) => everyProject({ partner: [...partners] }, signal),
    enabled: partners.length > 0,
  });

/** Of those, the projects that the editors of these partners may change: led, co-led, or with the editing shared. */
export const editableProjectsQuery = (memberships: readonly Membership[]) => {
  const partners = memberships.filter(mayEdit).map(({ partnerSlug }) => partnerSlug);
  return queryOptions({
    queryKey: ["projects", "edited by", ...partners],
    queryFn: ({ signal }) =>
      partners.length > 0 ? everyProject({ editor: partners }, signal) : Promise.resolve([]),
  });
};

function mayEdit({ role }: Membership): boolean {
  return role === "admin" || role === "editor";
}

/** Organisations that one wrote into the directory and nobody has published yet. */
export const unpublishedPartnersQuery = () =>
  queryOptions({
    queryKey: ["partners", "unpublished"],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/partners", {
          params: { query: { publication: ["draft", "submitted", "sent-back"], limit: 100 } },
          signal,
        }),
      ),
  });

export const ownAgreementsQuery = (partners: readonly string[]) =>
  queryOptions({
    queryKey: ["agreements", "of", ...partners],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/agreements", {
          params: {
            query: {
              partner: [...partners],
              publication: ["draft", "submitted", "sent-back", "published"],
              limit: 100,
            },
          },
          signal,
        }),
      ),
  });

/** Events that these partners took part in or wrote and that nobody has published yet. */
export const unpublishedEventsQuery = (partners: readonly string[]) =>
  queryOptions({
    queryKey: ["events", "of", ...partners],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/events", {
          params: {
            query: {
              partner: [...partners],
              publication: ["draft", "submitted", "sent-back"],
              limit: 100,
            },
          },
          signal,
        }),
      ),
  });

/** Of the projects that nobody has touched for a year, those that nobody has confirmed either. */
export const dueConfirmationsQuery = (projects: readonly ProjectItem[], own: readonly string[]) =>
  queryOptions({
    queryKey: ["projects", "confirmations", ...projects.map(({ id }) => id)],
    queryFn: async ({ signal }) => {
      const now = new Date();
      const views = await Promise.all(
        projects.map(({ id }) =>
          dataOf(api.GET("/api/v1/projects/{id}", { params: { path: { id } }, signal })),
        ),
      );
      return views.filter(({ confirmations }) =>
        confirmations
          .filter(({ partner }) => own.includes(partner.id))
          .every(({ confirmedAt }) => isAYearOld(confirmedAt, now)),
      );
    },
    enabled: projects.length > 0,
  });

/** A finished project stays as it was; one that goes on must be looked at once a year. */
export function mayNeedConfirmation(project: ProjectItem, now: Date): boolean {
  return (
    project.publication === "published" &&
    project.status.code !== "finished" &&
    project.status.code !== "cancelled" &&
    isAYearOld(project.updatedAt, now)
  );
}

export const keptDraftsQuery = () =>
  queryOptions({
    queryKey: ["device", "drafts"],
    // What is written with a personal link belongs to its holder, whoever signs in on the device.
    queryFn: async () => (await allDrafts()).filter(({ key }) => !key.startsWith("link:")),
    networkMode: "always",
    staleTime: 0,
  });
