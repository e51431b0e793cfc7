import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { runtimeConfig } from "@/session/runtime-config";
import { Article } from "./article";

export default function LegalPage() {
  const { t } = useTranslation("pages");
  return (
    <Article
      title={t("legal.title")}
      lead={t("legal.lead")}
      sections={t("legal.sections", { returnObjects: true })}
      first={{ id: "editeur", title: t("legal.publisher.title"), content: <Publisher /> }}
    />
  );
}

/** Each installation has its own publisher, named in its settings. */
function Publisher() {
  const { t } = useTranslation("pages");
  const { data } = useQuery({ queryKey: ["runtime-config"], queryFn: runtimeConfig });
  const { publisherName: name, publisherEmail: email } = data ?? {};
  return (
    <div className="prose">
      <p>{name ? t("legal.publisher.named", { name }) : t("legal.publisher.unnamed")}</p>
      {email ? (
        <p>
          {t("legal.publisher.contact")} <a href={`mailto:${email}`}>{email}</a>
        </p>
      ) : null}
    </div>
  );
}
