import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { sectorsQuery, themesQuery } from "./api";
import { ThemeForm } from "./theme-form";

/** One theme's form; 'nouveau' adds one. */
export function ThemePage({ code }: { code: string }) {
  const { t } = useTranslation("moderation");
  const themes = useQuery(themesQuery);
  const sectors = useQuery(sectorsQuery);
  const theme = themes.data?.items.find((each) => each.code === code);
  return (
    <Page
      title={theme?.label ?? t("themes.add")}
      eyebrow={<Link href="/moderation/themes">{t("tab.themes")}</Link>}
    >
      <Loaded query={themes} lines={8}>
        {({ items }) => (
          <Loaded query={sectors} lines={8}>
            {(known) =>
              theme || code === "nouveau" ? (
                <ThemeForm key={code} theme={theme} themes={items} sectors={known.items} />
              ) : (
                <EmptyState
                  title={t("themes.unknown", { code })}
                  action={
                    <Link href="/moderation/themes" button="secondary">
                      {t("themes.all")}
                    </Link>
                  }
                />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
