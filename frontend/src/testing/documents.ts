import type { components } from "@/api/schema";

type Document = components["schemas"]["DocumentView"];

const base = {
  version: 0,
  projectId: "0192f0c0-0000-7000-8000-000000000401",
  dated: { value: "2021-03", precision: "month" },
  visibility: "public",
  createdAt: "2026-11-22T08:00:00Z",
  updatedAt: "2026-11-22T08:00:00Z",
} as const;

/** A paper of two pages. */
export const minutes: Document = {
  ...base,
  id: "0192f0c0-0000-7000-8000-000000000d01",
  category: { code: "minutes", label: "Compte rendu" },
  language: { code: "fr", label: "français" },
  titles: { fr: "Compte rendu de mission" },
  fileName: "compte-rendu.pdf",
  mediaType: "application/pdf",
  bytes: 1_240_000,
  sha256: "a".repeat(64),
  contentUrl: "/api/v1/documents/0192f0c0-0000-7000-8000-000000000d01/content?v=aaaaaaaaaaaaaaaa",
};

const photoAddress = "/api/v1/documents/0192f0c0-0000-7000-8000-000000000d02/content";

/** A photo with one smaller copy. */
export const photo: Document = {
  ...base,
  id: "0192f0c0-0000-7000-8000-000000000d02",
  category: { code: "photo", label: "Photo" },
  titles: { fr: "Une borne-fontaine" },
  captions: { fr: "Le jour de la mise en service." },
  credit: "Commune de Dembela",
  fileName: "IMG_1.jpg",
  mediaType: "image/jpeg",
  bytes: 300_000,
  sha256: "b".repeat(64),
  contentUrl: `${photoAddress}?v=bbbbbbbbbbbbbbbb`,
  picture: {
    url: `${photoAddress}?v=bbbbbbbbbbbbbbbb`,
    width: 1200,
    height: 800,
    sizes: [
      {
        size: "small",
        width: 480,
        height: 320,
        bytes: 40_000,
        url: `${photoAddress}?size=small&v=cccccccccccccccc`,
      },
    ],
  },
};
