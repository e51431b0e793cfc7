import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { isRecordKind } from "@/records/record-kinds";
import { SignedInOnly } from "@/session/signed-in-only";
import { useSession } from "@/session/session-store";
import { ChipLink } from "@/ui/chip";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { AccountsTab } from "./accounts/accounts-tab";
import { DefinitionPage } from "./definitions/definition-page";
import { DefinitionsTab } from "./definitions/definitions-tab";
import { DoublesTab } from "./doubles/doubles-tab";
import { Merging } from "./doubles/merging";
import { ListPage } from "./lists/list-page";
import { ListsTab } from "./lists/lists-tab";
import { QueueList } from "./queue/queue-list";
import { RecordFinder } from "./queue/record-finder";
import { Review } from "./queue/review";
import { ThemePage } from "./themes/theme-page";
import { ThemesTab } from "./themes/themes-tab";
import "./moderation-page.css";

const tabs = {
  file: QueueList,
  fiches: RecordFinder,
  doublons: DoublesTab,
  themes: ThemesTab,
  indicateurs: DefinitionsTab,
  listes: ListsTab,
  comptes: AccountsTab,
} as const;

type TabName = keyof typeof tabs;
const isTab = (name: string | undefined): name is TabName =>
  name !== undefined && Object.hasOwn(tabs, name);
const tabNames = Object.keys(tabs).filter(isTab);

/** The moderators' desk. Each tab, and each record under review, has its own address. */
export default function ModerationPage() {
  const { t } = useTranslation("moderation");
  return (
    <SignedInOnly title={t("title")}>
      <Desk />
    </SignedInOnly>
  );
}

function Desk() {
  const { t } = useTranslation("moderation");
  const { roles } = useSession();
  const { "*": rest = "" } = useParams<{ "*"?: string }>();
  const [tab = "file", kind, id] = rest.split("/");

  if (!roles.includes("moderator") && !roles.includes("platform-admin")) {
    return (
      <Page title={t("title")}>
        <EmptyState
          title={t("notForYou")}
          action={
            <Link href="/mon-espace" button="secondary">
              {t("toMySpace")}
            </Link>
          }
        >
          {t("notForYouReason")}
        </EmptyState>
      </Page>
    );
  }
  if (tab === "fiche" && isRecordKind(kind) && id) return <Review kind={kind} id={id} />;
  if (tab === "theme" && kind) return <ThemePage code={kind} />;
  if (tab === "indicateur" && kind) return <DefinitionPage code={kind} />;
  if (tab === "liste" && kind) return <ListPage list={kind} code={id} />;
  if (tab === "doublons" && kind && id) return <Merging firstId={kind} secondId={id} />;

  const current = isTab(tab) ? tab : "file";
  const Content = tabs[current];
  return (
    <Page title={t("title")} documentTitle={`${t(`tab.${current}`)} – ${t("title")}`}>
      <nav aria-label={t("tabs")} className="moderation__tabs">
        <ul className="chips">
          {tabNames.map((name) => (
            <li key={name}>
              <ChipLink
                href={name === "file" ? "/moderation" : `/moderation/${name}`}
                current={name === current}
              >
                {t(`tab.${name}`)}
              </ChipLink>
            </li>
          ))}
        </ul>
      </nav>
      <Content />
    </Page>
  );
}
