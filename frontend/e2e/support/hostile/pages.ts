import type { Language } from "./reader.ts";
import type { Written } from "./records.ts";
import type { HostileWorld } from "./world.ts";

/** An address, and what must be read there. */
export type Visit = readonly [path: string, typed: readonly string[]];

const pageOf = (record: Written) => record.path.split("/").at(-2) ?? "";
const french: Record<string, string> = {
  partners: "partenaires",
  agreements: "accords",
  projects: "projets",
  events: "evenements",
};

const page = (record: Written) => `/${french[pageOf(record)]}/${record.slug}`;

/** Every page that shows a record to everybody: atlas, lists, the record itself. */
export function visitorPages(world: HostileWorld, language: Language): Visit[] {
  const { mark, partner, agreement, project, event } = world;
  const title = (record: Written) => world.titleOf(record, language);
  return [
    [`/?q=${mark}`, [title(project)]],
    [`/projets?q=${mark}`, [title(project)]],
    [`/recherche?q=${mark}`, [title(project)]],
    [`/partenaires?q=${mark}`, [title(partner)]],
    [`/accords?q=${mark}`, [title(agreement)]],
    [`/evenements?q=${mark}`, [title(event)]],
    [`/indicateurs?q=${mark}`, world.indicators.map(title)],
    [
      `/enseignements?q=${mark}`,
      world.lessons.flatMap((lesson) => world.textsOf(lesson, language)),
    ],
    ...world.lessons.map((lesson): Visit => [
      `/enseignements/${lesson.id}`,
      world.textsOf(lesson, language),
    ]),
    [`/contexte?q=${mark}`, []],
    [`/financements?q=${mark}`, []],
    [page(partner), world.textsOf(partner, language)],
    [page(agreement), world.textsOf(agreement, language)],
    [page(project), world.textsOf(project, language)],
    [page(event), world.textsOf(event, language)],
    ["/donnees", []],
    ["/partenaires/pontcharra", []],
  ];
}

/** The desk and what it says of each record; the lists of the platform, which show all languages, once. */
export function moderatorPages(world: HostileWorld, language: Language): Visit[] {
  const title = (record: Written) => world.titleOf(record, language);
  const records: Visit[] = [
    ["/moderation", []],
    ...world.records.flatMap((record): Visit[] => [
      [`/moderation/fiche/${pageOf(record)}/${record.slug}`, [title(record)]],
      [`/historique${page(record)}`, [title(record)]],
      [`/pourquoi?type=${pageOf(record)}&id=${record.slug}`, [title(record)]],
    ]),
    [`/membres/${world.partner.slug}`, [title(world.partner)]],
  ];
  return language === "fr" ? [...records, ...deskLists(world)] : records;
}

function deskLists({ mark }: HostileWorld): Visit[] {
  const tabs = ["fiches", "doublons", "themes", `themes/${mark}`, "listes", "comptes"];
  return [...tabs, "listes/volunteer-schemes"].map((tab) => [`/moderation/${tab}`, []]);
}

export function editorPages({ records }: HostileWorld): string[] {
  return records.map((record) => `/mon-espace/${french[pageOf(record)]}/${record.id}/modifier`);
}
