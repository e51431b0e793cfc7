import { QueryClientProvider } from "@tanstack/react-query";
import { render, type RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";
import { App } from "@/app/app";
import { createQueryClient } from "@/api/query-client";
import { i18n } from "@/i18n";
import type { Language } from "@/i18n/languages";
import type { Namespace } from "@/i18n/namespaces";

interface RenderOptions {
  /** Texts the piece needs beside the common ones. */
  namespaces?: Namespace[];
}

/** One piece, with everything it may ask of its surroundings. */
export async function renderPiece(
  piece: ReactElement,
  { namespaces = [] }: RenderOptions = {},
): Promise<RenderResult> {
  await i18n.loadNamespaces(namespaces);
  return render(<QueryClientProvider client={createQueryClient()}>{piece}</QueryClientProvider>);
}

/** The whole application at an address, as a reader meets it. */
export async function renderAt(address: string, language: Language = "fr"): Promise<RenderResult> {
  if (i18n.language !== language) await i18n.changeLanguage(language);
  window.history.replaceState(null, "", address);
  return render(<App />);
}
