import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { classes } from "@/ui/classes";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { StatusBadge } from "@/ui/status-badge";
import { themesQuery, type Theme } from "./api";
import "../terms.css";

/** The tree of themes, on three levels; each leads to its form. */
export function ThemesTab() {
  const { t } = useTranslation("moderation");
  const themes = useQuery(themesQuery);
  return (
    <>
      <p className="moderation__lead">{t("themes.lead")}</p>
      <p className="moderation__lead">
        <Link href="/moderation/theme/nouveau" button="secondary">
          {t("themes.add")}
        </Link>
      </p>
      <Loaded query={themes} lines={16}>
        {({ items }) => (
          <ul className="terms">
            {items.map((theme) => (
              <ThemeLine key={theme.code} theme={theme} />
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}

function ThemeLine({ theme }: { theme: Theme }) {
  const { t } = useTranslation("moderation");
  const { code, label, level, retired, sectors } = theme;
  return (
    <li className={classes("terms__line", `terms__line--${level}`)}>
      <Link href={`/moderation/theme/${code}`}>{label}</Link>{" "}
      <span className="terms__aside">
        {t("themes.level", { level })}
        {sectors.length > 0 &&
          ` · ${t("themes.sectorCodes", { codes: sectors.map((sector) => sector.code).join(", ") })}`}
      </span>
      {retired && <StatusBadge tone="no-data">{t("themes.retired")}</StatusBadge>}
    </li>
  );
}
