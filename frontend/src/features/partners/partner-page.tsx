import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { partnerQuery } from "./api";
import { PartnerRecord } from "./partner-record";

export default function PartnerPage() {
  const { slug } = useParams<{ slug: string }>();
  const { t } = useTranslation("partners");
  const partner = useQuery(partnerQuery(slug));
  if (partner.data) return <PartnerRecord partner={partner.data} />;
  return (
    <Page title={t("one")}>
      <Loaded query={partner} lines={12}>
        {() => null}
      </Loaded>
    </Page>
  );
}
