import { Suspense } from "react";
import { Route, Switch, useLocation } from "wouter";
import { Loading } from "@/ui/loading";
import { ErrorBoundary } from "./error-boundary";
import { lazyPage } from "./lazy-page";

const Home = lazyPage(() => import("@/features/home/home-page"), "home", "map", "terms");
const Projects = lazyPage(() => import("@/features/projects/projects-page"), "projects", "terms");
const Project = lazyPage(
  () => import("@/features/projects/project-page"),
  "projects",
  "funding",
  "results",
  "learning",
  "progress",
  "change",
  "terms",
);
const Compare = lazyPage(
  () => import("@/features/projects/compare-page"),
  "projects",
  "funding",
  "terms",
);
const Partners = lazyPage(() => import("@/features/partners/partners-page"), "partners", "terms");
const Partner = lazyPage(() => import("@/features/partners/partner-page"), "partners", "terms");
const Agreements = lazyPage(
  () => import("@/features/agreements/agreements-page"),
  "agreements",
  "terms",
);
const Agreement = lazyPage(
  () => import("@/features/agreements/agreement-page"),
  "agreements",
  "terms",
);
const PartnerDashboard = lazyPage(
  () => import("@/features/dashboards/partner-dashboard-page"),
  "dashboard",
  "funding",
  "terms",
);
const AgreementDashboard = lazyPage(
  () => import("@/features/dashboards/agreement-dashboard-page"),
  "dashboard",
  "funding",
  "terms",
);
const Indicators = lazyPage(() => import("@/features/results/indicators-page"), "results", "terms");
const Definitions = lazyPage(
  () => import("@/features/results/definitions-page"),
  "results",
  "terms",
);
const Definition = lazyPage(
  () => import("@/features/results/definition-page"),
  "results",
  "opendata",
  "terms",
);
const ChangeStories = lazyPage(
  () => import("@/features/results/change-stories-page"),
  "change",
  "terms",
);
const Lessons = lazyPage(() => import("@/features/learning/lessons-page"), "learning", "terms");
const Lesson = lazyPage(() => import("@/features/learning/lesson-page"), "learning", "terms");
const Contexts = lazyPage(() => import("@/features/learning/contexts-page"), "learning", "terms");
const Evaluations = lazyPage(
  () => import("@/features/learning/evaluations-page"),
  "learning",
  "terms",
);
const Missions = lazyPage(() => import("@/features/learning/missions-page"), "learning", "terms");
const Funding = lazyPage(() => import("@/features/funding/funding-page"), "funding", "terms");
const Levies = lazyPage(() => import("@/features/funding/levy-page"), "funding", "terms");
const Search = lazyPage(() => import("@/features/search/search-page"));
const OpenData = lazyPage(() => import("@/features/opendata/open-data-page"), "opendata");
const Problem = lazyPage(() => import("@/features/opendata/problem-page"), "problems");
const Events = lazyPage(() => import("@/features/events/events-page"), "events", "terms");
const EventPage = lazyPage(() => import("@/features/events/event-page"), "events", "terms");
const MySpace = lazyPage(() => import("@/features/account/my-space-page"), "account", "terms");
const Reminders = lazyPage(() => import("@/features/account/reminders-page"), "account", "terms");
const DueValues = lazyPage(() => import("@/features/account/due-values-page"), "account", "terms");
const Members = lazyPage(() => import("@/features/account/members-page"), "account", "terms");
const WhyEdit = lazyPage(() => import("@/features/account/why-edit-page"), "account", "terms");
const Editor = lazyPage(
  () => import("@/features/editor/editor-page"),
  "editor",
  "difference",
  "terms",
);
const ReportValues = lazyPage(
  () => import("@/features/editor/report-values-page"),
  "editor",
  "terms",
);
const Guide = lazyPage(
  () => import("@/features/editor/guide-page"),
  "editor",
  "learning",
  "difference",
  "terms",
);
const Report = lazyPage(
  () => import("@/features/editor/report-page"),
  "editor",
  "progress",
  "results",
  "difference",
  "terms",
);
const LinkedReport = lazyPage(
  () => import("@/features/editor/linked-report-page"),
  "editor",
  "progress",
  "terms",
);
const NewProject = lazyPage(() => import("@/features/editor/new-project-page"), "editor", "terms");
const NewPartner = lazyPage(() => import("@/features/editor/new-partner-page"), "editor", "terms");
const PartnerEditor = lazyPage(
  () => import("@/features/editor/partner-editor-page"),
  "editor",
  "difference",
  "terms",
);
const NewAgreement = lazyPage(
  () => import("@/features/editor/new-agreement-page"),
  "editor",
  "terms",
);
const AgreementEditor = lazyPage(
  () => import("@/features/editor/agreement-editor-page"),
  "editor",
  "difference",
  "terms",
);
const NewEvent = lazyPage(() => import("@/features/editor/new-event-page"), "editor", "terms");
const EventEditor = lazyPage(
  () => import("@/features/editor/event-editor-page"),
  "editor",
  "difference",
  "terms",
);
const History = lazyPage(
  () => import("@/features/history/history-page"),
  "history",
  "difference",
  "terms",
);
const Moderation = lazyPage(
  () => import("@/features/moderation/moderation-page"),
  "moderation",
  "difference",
  "terms",
);
const About = lazyPage(() => import("@/features/pages/about-page"), "pages");
const Help = lazyPage(() => import("@/features/pages/help-page"), "pages");
const Accessibility = lazyPage(() => import("@/features/pages/accessibility-page"), "pages");
const Legal = lazyPage(() => import("@/features/pages/legal-page"), "pages");
const NotFound = lazyPage(() => import("@/features/pages/not-found-page"), "pages");
const SignedIn = lazyPage(() => import("./sign-in-callback-page"));

/** Addresses are French, as the site is; each can be derived from the record's address in the API. */
export function AppRoutes() {
  const [location] = useLocation();
  return (
    <ErrorBoundary location={location}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/" component={Home} />
          <Route path="/projets" component={Projects} />
          <Route path="/projets/:slug" component={Project} />
          <Route path="/comparer" component={Compare} />
          <Route path="/partenaires" component={Partners} />
          <Route path="/partenaires/:slug" component={Partner} />
          <Route path="/partenaires/:slug/tableau-de-bord" component={PartnerDashboard} />
          <Route path="/accords/:slug/tableau-de-bord" component={AgreementDashboard} />
          <Route path="/accords" component={Agreements} />
          <Route path="/accords/:slug" component={Agreement} />
          <Route path="/indicateurs" component={Indicators} />
          <Route path="/indicateurs/communs" component={Definitions} />
          <Route path="/indicateurs/communs/:code" component={Definition} />
          <Route path="/changements" component={ChangeStories} />
          <Route path="/recherche" component={Search} />
          <Route path="/enseignements" component={Lessons} />
          <Route path="/enseignements/:id" component={Lesson} />
          <Route path="/contexte" component={Contexts} />
          <Route path="/evaluations" component={Evaluations} />
          <Route path="/missions" component={Missions} />
          <Route path="/financements" component={Funding} />
          <Route path="/financements/un-pour-cent" component={Levies} />
          <Route path="/donnees" component={OpenData} />
          <Route path="/erreurs/:code?" component={Problem} />
          <Route path="/evenements" component={Events} />
          <Route path="/evenements/:slug" component={EventPage} />
          <Route path="/mon-espace" component={MySpace} />
          <Route path="/mon-espace/valeurs-attendues" component={DueValues} />
          <Route path="/mon-espace/rappels" component={Reminders} />
          <Route path="/mon-espace/projets/nouveau" component={NewProject} />
          <Route path="/mon-espace/accords/nouveau" component={NewAgreement} />
          <Route path="/mon-espace/accords/:id/modifier/*?" component={AgreementEditor} />
          <Route path="/mon-espace/evenements/nouveau" component={NewEvent} />
          <Route path="/mon-espace/evenements/:id/modifier/*?" component={EventEditor} />
          <Route path="/mon-espace/partenaires/nouveau" component={NewPartner} />
          <Route path="/mon-espace/partenaires/:id/modifier/*?" component={PartnerEditor} />
          <Route path="/mon-espace/projets/:id/modifier/*?" component={Editor} />
          <Route path="/mon-espace/projets/:id/valeurs" component={ReportValues} />
          <Route path="/mon-espace/projets/:id/point-de-suivi/:report?" component={Report} />
          <Route path="/mon-espace/projets/:id/guide/:step?" component={Guide} />
          <Route path="/point-de-suivi" component={LinkedReport} />
          <Route path="/membres/:slug" component={Members} />
          <Route path="/historique/:list/:slug" component={History} />
          <Route path="/pourquoi" component={WhyEdit} />
          <Route path="/moderation/*?" component={Moderation} />
          <Route path="/a-propos" component={About} />
          <Route path="/aide" component={Help} />
          <Route path="/accessibilite" component={Accessibility} />
          <Route path="/mentions-legales" component={Legal} />
          <Route path="/auth/callback" component={SignedIn} />
          <Route component={NotFound} />
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
