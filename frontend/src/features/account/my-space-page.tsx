import { useTranslation } from "react-i18next";
import { useSession } from "@/session/session-store";
import { SignedInOnly } from "@/session/signed-in-only";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { Section } from "@/ui/section";
import { OwnOrganisations } from "./own-organisations";
import { OwnProjects } from "./own-projects";
import { ToDo } from "./to-do";
import { WaitingOnDevice } from "./waiting-on-device";
import "./my-space.css";

export default function MySpacePage() {
  const { t } = useTranslation("account");
  return (
    <SignedInOnly title={t("title")}>
      <MySpace />
    </SignedInOnly>
  );
}

const isOfThePlatform = (role: string) => role === "moderator" || role === "platform-admin";

/** First what is to be done, then what one has. */
function MySpace() {
  const { t } = useTranslation("account");
  const { memberships, actingFor, roles } = useSession();
  const shown = actingFor ? [actingFor] : memberships;
  const canWrite = shown.some(({ role }) => role === "editor" || role === "admin");

  return (
    <Page
      title={t("title")}
      actions={
        canWrite ? (
          <>
            <Link href="/mon-espace/projets/nouveau" button="primary">
              {t("newProject")}
            </Link>
            <Link href="/mon-espace/partenaires/nouveau" button="secondary">
              {t("newPartner")}
            </Link>
            <Link href="/mon-espace/accords/nouveau" button="secondary">
              {t("newAgreement")}
            </Link>
            <Link href="/mon-espace/evenements/nouveau" button="secondary">
              {t("newEvent")}
            </Link>
          </>
        ) : null
      }
    >
      <WaitingOnDevice />
      {shown.length === 0 && roles.some(isOfThePlatform) ? (
        <EmptyState
          title={t("ofThePlatform.title")}
          action={
            <Link href="/moderation" button="primary">
              {t("ofThePlatform.toModeration")}
            </Link>
          }
        >
          <p>{t("ofThePlatform.reason")}</p>
        </EmptyState>
      ) : shown.length === 0 ? (
        <EmptyState
          title={t("noMembership.title")}
          action={<Link href="/pourquoi">{t("noMembership.why")}</Link>}
        >
          <p>{t("noMembership.reason")}</p>
        </EmptyState>
      ) : (
        <>
          <Section id="a-faire" title={t("toDo.title")}>
            <ToDo memberships={shown} />
          </Section>
          <Section id="organisations" title={t("organisations.title")}>
            <OwnOrganisations memberships={shown} />
          </Section>
          <Section id="projets" title={t("projects.title")}>
            <OwnProjects memberships={shown} />
          </Section>
        </>
      )}
    </Page>
  );
}
