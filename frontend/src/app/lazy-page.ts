import { lazy, type ComponentType } from "react";
import { i18n } from "@/i18n";
import type { Namespace } from "@/i18n/namespaces";

/** A page and its texts, fetched side by side rather than one after the other. */
export function lazyPage(
  load: () => Promise<{ default: ComponentType }>,
  ...namespaces: Namespace[]
) {
  return lazy(async () => {
    const [page] = await Promise.all([load(), i18n.loadNamespaces(namespaces)]);
    return page;
  });
}
