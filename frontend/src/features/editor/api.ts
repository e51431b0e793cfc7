import { queryOptions } from "@tanstack/react-query";
import { api, dataOf, sendKept, versionedOf } from "@/api/client";
import { jsonOf } from "@/drafts/read";
import type { Remote } from "@/drafts/record-draft";
import { currentLanguage } from "@/i18n";
import { pickText, type Localized } from "@/i18n/localized";
import type { components } from "@/api/schema";
import type { Option } from "@/ui/combobox";
import { codes } from "./fields/codes";

type PartnerInput = components["schemas"]["PartnerInput"];

/** Every state of a record: its editors find what is not published yet, too. */
const everyState = ["draft", "submitted", "published", "sent-back"];

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: ["projects", id],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/projects/{id}", { params: { path: { id } }, signal })),
  });

export const partnerQuery = (id: string) =>
  queryOptions({
    queryKey: ["partners", id],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/partners/{id}", { params: { path: { id } }, signal })),
  });

export const agreementQuery = (id: string) =>
  queryOptions({
    queryKey: ["agreements", id],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/agreements/{id}", { params: { path: { id } }, signal })),
  });

export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ["events", id],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/events/{id}", { params: { path: { id } }, signal })),
  });

/** A project as it is written: read whole, changed field by field. */
export function projectRemote(id: string): Remote {
  const path = `/api/v1/projects/${id}`;
  return {
    load: async () =>
      draftOf(versionedOf(api.GET("/api/v1/projects/{id}/input", { params: { path: { id } } }))),
    patch: (patch, etag) => patched(path, patch, etag),
  };
}

export function agreementRemote(id: string): Remote {
  const path = `/api/v1/agreements/${id}`;
  return {
    load: async () =>
      draftOf(versionedOf(api.GET("/api/v1/agreements/{id}/input", { params: { path: { id } } }))),
    patch: (patch, etag) => patched(path, patch, etag),
  };
}

export function eventRemote(id: string): Remote {
  const path = `/api/v1/events/${id}`;
  return {
    load: async () =>
      draftOf(versionedOf(api.GET("/api/v1/events/{id}/input", { params: { path: { id } } }))),
    patch: (patch, etag) => patched(path, patch, etag),
  };
}

async function draftOf(answer: Promise<{ data: unknown; etag: string | undefined }>) {
  const { data, etag } = await answer;
  return { value: jsonOf(data), etag: etag ?? "" };
}

async function patched(path: string, body: unknown, etag: string) {
  const response = await sendKept({ method: "PATCH", path, body, headers: { "If-Match": etag } });
  return { etag: response.headers.get("ETag") ?? "" };
}

export function nameOf(texts: Localized | null | undefined): string {
  return pickText(texts, currentLanguage())?.text ?? "";
}

export async function searchPartners(q: string, signal: AbortSignal): Promise<Option[]> {
  const { items } = await dataOf(
    api.GET("/api/v1/partners", {
      params: { query: { q, limit: 8, publication: everyState } },
      signal,
    }),
  );
  return items.map(({ id, names, type, territory, country }) => ({
    value: id,
    label: nameOf(names),
    detail: [type.label, territory, country?.label].filter(Boolean).join(", "),
  }));
}

export async function searchProjects(q: string, signal: AbortSignal): Promise<Option[]> {
  const { items } = await dataOf(
    api.GET("/api/v1/projects", {
      params: { query: { q, limit: 8, publication: everyState } },
      signal,
    }),
  );
  return items.map(({ id, titles, territories }) => ({
    value: id,
    label: nameOf(titles),
    detail: territories.map(({ name }) => name).join(", "),
  }));
}

export async function searchAgreements(q: string, signal: AbortSignal): Promise<Option[]> {
  const { items } = await dataOf(
    api.GET("/api/v1/agreements", {
      params: { query: { q, limit: 8, publication: everyState } },
      signal,
    }),
  );
  return items.map(({ id, titles, kind, number }) => ({
    value: id,
    label: nameOf(titles),
    detail: [kind.label, number].filter(Boolean).join(", "),
  }));
}

/** An organisation as it is written, taken out of what it shows: names of codes become codes again. */
export function partnerRemote(id: string): Remote {
  const path = `/api/v1/partners/${id}`;
  return {
    load: async () => {
      const { data, etag } = await versionedOf(
        api.GET("/api/v1/partners/{id}", { params: { path: { id } } }),
      );
      const input: PartnerInput = {
        names: data.names,
        acronym: data.acronym,
        type: partnerTypeOf(data.type.code),
        country: data.country?.code,
        territory: data.territory,
        latitude: data.latitude,
        longitude: data.longitude,
        website: data.website,
        descriptions: data.descriptions,
        formerNames: data.formerNames,
        identifiers: data.identifiers,
        contacts: data.contacts,
      };
      return { value: jsonOf(input), etag: etag ?? "" };
    },
    patch: (patch, etag) => patched(path, patch, etag),
  };
}

function partnerTypeOf(code: string): PartnerInput["type"] {
  return codes.partnerType.find((type) => type === code) ?? "other";
}

/** The tree changes rarely; an editor of an hour asks once. */
export const themesQuery = () =>
  queryOptions({
    queryKey: ["themes"],
    staleTime: Infinity,
    queryFn: async ({ signal }) => (await dataOf(api.GET("/api/v1/themes", { signal }))).items,
  });

export const goalsQuery = () =>
  queryOptions({
    queryKey: ["sdgs"],
    staleTime: Infinity,
    queryFn: async ({ signal }) => (await dataOf(api.GET("/api/v1/sdgs", { signal }))).items,
  });

export const fundingQuery = (id: string) =>
  queryOptions({
    queryKey: ["projects", id, "funding-lines"],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/projects/{id}/funding-lines", { params: { path: { id } }, signal })),
  });

export const resultsQuery = (id: string) =>
  queryOptions({
    queryKey: ["projects", id, "results"],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/projects/{id}/results", { params: { path: { id } }, signal })),
  });
