import type { FundingLines, Project } from "@/records/types";

const now = "2026-01-01T00:00:00Z";
const pontcharra = {
  id: "0190aaaa-0000-7000-8000-000000000001",
  slug: "pontcharra",
  names: { fr: "Pontcharra" },
  acronym: null,
  country: "FR",
  territory: "Isère",
  published: true,
};

/** A project as the API gives it, for the tests of its page. */
export const project: Project = {
  id: "0190aaaa-0000-7000-8000-000000000002",
  slug: "eau-a-dembela",
  version: 3,
  titles: { fr: "Eau à Dembela" },
  summaries: { fr: "Quatre communes et leurs voisines." },
  objectivesSouth: { fr: "Porter l’eau aux quartiers du nord." },
  status: { code: "finished", label: "Terminé" },
  declaredStatus: "finished",
  start: { value: "2019", precision: "year" },
  end: { value: "2021-12-31", precision: "day" },
  openEnded: false,
  phases: [],
  followedBy: [],
  children: [],
  themes: [],
  sdgs: [6],
  publics: [],
  places: [
    { name: "Dembela", country: { code: "ML", label: "Mali" }, region: "Sikasso", side: "south" },
    { name: "Pontcharra", country: { code: "FR", label: "France" }, side: "north" },
  ],
  partners: [
    {
      partner: pontcharra,
      side: "north",
      roles: [{ code: "lead", label: "Porteur" }],
      sharesEditing: false,
    },
  ],
  beneficiaries: [],
  volunteers: [],
  websites: [],
  statusHistory: [],
  confirmations: [],
  publication: "published",
  createdAt: now,
  updatedAt: now,
};

const eur = (amount: string) => ({ amount, currency: "EUR" });
const year = { year: 2019, lines: 1, total: eur("12900.00") };

export const funding: FundingLines = {
  items: [
    {
      id: "0190aaaa-0000-7000-8000-000000000003",
      version: 0,
      projectId: project.id,
      funder: pontcharra,
      year: 2019,
      amount: eur("12900.00"),
      kind: { code: "cash", label: "Numéraire" },
      state: { code: "promised", label: "Promis" },
      side: { code: "north", label: "Nord" },
      levies: [{ scheme: { code: "water", label: "Eau" }, amount: eur("1000.00") }],
      createdAt: now,
      updatedAt: now,
    },
  ],
  summary: {
    lines: 1,
    funders: 1,
    currencies: [
      {
        currency: "EUR",
        lines: 1,
        total: eur("12900.00"),
        byYear: [year],
        byFunder: [
          {
            funder: pontcharra,
            lines: 1,
            total: eur("12900.00"),
            sharePercent: 100,
            byYear: [year],
          },
        ],
        byKind: [{ term: { code: "cash", label: "Numéraire" }, lines: 1, total: eur("12900.00") }],
        byState: [
          { term: { code: "promised", label: "Promis" }, lines: 1, total: eur("12900.00") },
        ],
        bySide: [{ term: { code: "north", label: "Nord" }, lines: 1, total: eur("12900.00") }],
        levies: {
          total: eur("1000.00"),
          byScheme: [{ term: { code: "water", label: "Eau" }, lines: 1, total: eur("1000.00") }],
        },
        largestFunder: { funder: pontcharra, total: eur("12900.00"), sharePercent: 100 },
      },
    ],
  },
};
