import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { recordBriefQuery } from "@/records/record-kinds";
import { SignedInOnly } from "@/session/signed-in-only";
import { useSession } from "@/session/session-store";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { MarkedText } from "@/ui/marked-text";
import { Page } from "@/ui/page";
import { Section } from "@/ui/section";
import { KeycloakSpace } from "./keycloak-space";
import { membersQuery } from "./members-api";
import { MembersTable } from "./members-table";
import "./account-pages.css";

/** Who has an account for a partner, as Keycloak has it, and how accounts are made and closed there. */
export default function MembersPage() {
  const { t } = useTranslation("account");
  return (
    <SignedInOnly title={t("members.title")}>
      <Members />
    </SignedInOnly>
  );
}

function Members() {
  const { t } = useTranslation("account");
  const language = useLanguage();
  const { slug } = useParams<{ slug: string }>();
  const { roles } = useSession();
  const partner = useQuery(recordBriefQuery("partners", slug));
  const members = useQuery(membersQuery(slug));
  const name = pickText(partner.data?.name, language)?.text;
  return (
    <Page
      title={name ? t("members.titleOf", { name }) : t("members.title")}
      eyebrow={<Link href={`/partenaires/${slug}`}>{name ?? t("members.partner")}</Link>}
      lead={t("members.lead")}
    >
      <Loaded query={members} lines={6}>
        {({ alias, items }) => (
          <div className="account-page">
            {items.length > 0 ? (
              <MembersTable members={items} />
            ) : (
              <EmptyState title={alias ? t("members.none") : t("members.noSpace")}>
                {alias ? t("members.noneHint") : t("members.noSpaceHint")}
              </EmptyState>
            )}
            {roles.includes("platform-admin") && (
              <KeycloakSpace slug={slug} isOpen={Boolean(alias)} />
            )}
          </div>
        )}
      </Loaded>
      <Section id="comptes" title={t("members.howTitle")}>
        <div className="prose">
          <MarkedText text={t("members.how")} />
        </div>
      </Section>
    </Page>
  );
}
