import "i18next";
import type account from "./locales/fr/account.json";
import type agreements from "./locales/fr/agreements.json";
import type change from "./locales/fr/change.json";
import type common from "./locales/fr/common.json";
import type dashboard from "./locales/fr/dashboard.json";
import type difference from "./locales/fr/difference.json";
import type editor from "./locales/fr/editor.json";
import type events from "./locales/fr/events.json";
import type funding from "./locales/fr/funding.json";
import type history from "./locales/fr/history.json";
import type home from "./locales/fr/home.json";
import type learning from "./locales/fr/learning.json";
import type map from "./locales/fr/map.json";
import type moderation from "./locales/fr/moderation.json";
import type opendata from "./locales/fr/opendata.json";
import type pages from "./locales/fr/pages.json";
import type partners from "./locales/fr/partners.json";
import type problems from "./locales/fr/problems.json";
import type progress from "./locales/fr/progress.json";
import type projects from "./locales/fr/projects.json";
import type results from "./locales/fr/results.json";
import type terms from "./locales/fr/terms.json";

// Makes t() refuse a key that does not exist.
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    resources: {
      account: typeof account;
      agreements: typeof agreements;
      change: typeof change;
      common: typeof common;
      dashboard: typeof dashboard;
      difference: typeof difference;
      editor: typeof editor;
      events: typeof events;
      funding: typeof funding;
      history: typeof history;
      home: typeof home;
      learning: typeof learning;
      map: typeof map;
      moderation: typeof moderation;
      opendata: typeof opendata;
      pages: typeof pages;
      partners: typeof partners;
      problems: typeof problems;
      progress: typeof progress;
      projects: typeof projects;
      results: typeof results;
      terms: typeof terms;
    };
  }
}
