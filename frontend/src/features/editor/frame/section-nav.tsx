import { useTranslation } from "react-i18next";
import type { Violation } from "@/api/problem";
import type { JsonObject } from "@/drafts/merge";
import { Icon, type IconName } from "@/ui/icon";
import { Link } from "@/ui/link";
import { sectionState, type EditedSection, type SectionState } from "./section";

interface SectionNavProps {
  href: string;
  sections: readonly EditedSection[];
  current: string;
  values: JsonObject;
  violations: readonly Violation[];
}

const icons: Record<SectionState, IconName> = {
  wrong: "cross",
  filled: "tick",
  empty: "dash",
  told: "right",
};

/** All parts of the record with their state; any of them may come next. */
export function SectionNav({ href, sections, current, values, violations }: SectionNavProps) {
  const { t } = useTranslation("editor");
  return (
    <nav className="editor-nav" aria-label={t("sections.label")}>
      <ul>
        {sections.map((section) => {
          const state = sectionState(section, values, violations);
          return (
            <li key={section.name}>
              <Link
                href={`${href}/${section.name}`}
                aria-current={section.name === current ? "page" : undefined}
                className={`editor-nav__link editor-nav__link--${state}`}
              >
                <Icon name={icons[state]} />
                <span>
                  {section.title}
                  {state === "told" ? null : (
                    <span className="editor-nav__state">{t(`sections.state.${state}`)}</span>
                  )}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
