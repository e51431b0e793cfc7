import { useTranslation } from "react-i18next";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";

export default function NotFoundPage() {
  const { t } = useTranslation(["pages", "common"]);
  return (
    <Page title={t("pages:notFound.title")} lead={t("pages:notFound.lead")}>
      <div className="prose">
        <p>{t("pages:notFound.search")}</p>
        <ul>
          <li>
            <Link href="/">{t("common:actions.backHome")}</Link>
          </li>
          <li>
            <Link href="/projets">{t("pages:notFound.projects")}</Link>
          </li>
          <li>
            <Link href="/partenaires">{t("pages:notFound.partners")}</Link>
          </li>
        </ul>
      </div>
    </Page>
  );
}
