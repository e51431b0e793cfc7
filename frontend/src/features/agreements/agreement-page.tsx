import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { AgreementRecord } from "./agreement-record";
import { agreementQuery } from "./api";

export default function AgreementPage() {
  const { slug } = useParams<{ slug: string }>();
  const { t } = useTranslation("agreements");
  const agreement = useQuery(agreementQuery(slug));
  if (agreement.data) return <AgreementRecord agreement={agreement.data} />;
  return (
    <Page title={t("one")}>
      <Loaded query={agreement} lines={12}>
        {() => null}
      </Loaded>
    </Page>
  );
}
