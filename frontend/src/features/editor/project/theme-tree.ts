import type { components } from "@/api/schema";
import type { Option } from "@/ui/combobox";

export type Theme = Pick<components["schemas"]["Theme"], "code" | "label" | "parent" | "retired">;

/** 'Environnement › Déchets' above 'Collecte'; empty for a theme of the first level. */
export function pathOf(tree: readonly Theme[], code: string): string {
  const above: string[] = [];
  let parent = tree.find((theme) => theme.code === code)?.parent;
  while (parent && above.length < 3) {
    const theme = tree.find((each) => each.code === parent);
    if (!theme) break;
    above.unshift(theme.label);
    parent = theme.parent;
  }
  return above.join(" › ");
}

/** Themes whose name or place in the tree holds every word asked for, in the order of the tree. */
export function themesLike(
  tree: readonly Theme[],
  query: string,
  chosen: readonly string[],
): Option[] {
  const asked = plain(query).split(/\s+/).filter(Boolean);
  if (asked.length === 0) return [];
  return tree
    .filter(({ code, retired }) => !retired && !chosen.includes(code))
    .map(({ code, label }) => ({ value: code, label, detail: pathOf(tree, code) }))
    .filter(({ label, detail }) => {
      const words = plain(`${label} ${detail}`);
      return asked.every((word) => words.includes(word));
    })
    .slice(0, 12);
}

/** Without accents and capitals: 'dechets' finds 'Déchets'. */
export function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}
