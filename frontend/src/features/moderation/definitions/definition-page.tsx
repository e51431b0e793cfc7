import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { definitionsQuery } from "./api";
import { DefinitionForm } from "./definition-form";

/** One common indicator's form; 'nouveau' adds one. */
export function DefinitionPage({ code }: { code: string }) {
  const { t } = useTranslation("moderation");
  const language = useLanguage();
  const definitions = useQuery(definitionsQuery);
  const definition = definitions.data?.items.find((each) => each.code === code);
  return (
    <Page
      title={pickText(definition?.titles, language)?.text ?? t("definitions.add")}
      eyebrow={<Link href="/moderation/indicateurs">{t("tab.indicateurs")}</Link>}
    >
      <Loaded query={definitions} lines={8}>
        {() =>
          definition || code === "nouveau" ? (
            <DefinitionForm key={code} definition={definition} />
          ) : (
            <EmptyState
              title={t("definitions.unknown", { code })}
              action={
                <Link href="/moderation/indicateurs" button="secondary">
                  {t("definitions.all")}
                </Link>
              }
            />
          )
        }
      </Loaded>
    </Page>
  );
}
