import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { useSession } from "@/session/session-store";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/icon";
import { Link } from "@/ui/link";

const readingPages = [
  { href: "/", label: "nav.atlas" },
  { href: "/projets", label: "nav.projects" },
  { href: "/partenaires", label: "nav.partners" },
  { href: "/accords", label: "nav.agreements" },
  { href: "/financements", label: "nav.funding" },
  { href: "/indicateurs", label: "nav.indicators" },
  { href: "/enseignements", label: "nav.lessons" },
  { href: "/evenements", label: "nav.events" },
  { href: "/donnees", label: "nav.data" },
] as const;

const mySpace = { href: "/mon-espace", label: "nav.mySpace" } as const;
const moderation = { href: "/moderation", label: "nav.moderation" } as const;

export function MainNav() {
  const { t } = useTranslation();
  const { status, roles } = useSession();
  const [path] = useLocation();
  const [open, setOpen] = useState(false);

  const signedIn = status === "signed-in" || status === "expired";
  const pages = [
    ...readingPages,
    ...(signedIn ? [mySpace] : []),
    ...(signedIn && moderates(roles) ? [moderation] : []),
  ];

  return (
    <nav className="main-nav" aria-label={t("nav.label")}>
      <button
        type="button"
        className="main-nav__toggle"
        aria-expanded={open}
        aria-controls="main-nav-list"
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? "close" : "menu"} />
        {open ? t("nav.closeMenu") : t("nav.menu")}
      </button>
      <ul id="main-nav-list" className={classes("main-nav__list", open && "main-nav__list--open")}>
        {pages.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={isWithin(path, href) ? "page" : undefined}
              onClick={() => setOpen(false)}
            >
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A platform administrator may do what a moderator may. */
function moderates(roles: readonly string[]): boolean {
  return roles.includes("moderator") || roles.includes("platform-admin");
}

function isWithin(path: string, section: string): boolean {
  return path === section || (section !== "/" && path.startsWith(`${section}/`));
}
