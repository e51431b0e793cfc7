import type { components } from "@/api/schema";
import type { Language } from "@/i18n/languages";

type Input = components["schemas"]["DocumentInput"];

/** What is said about a document while somebody writes it. */
export type Written = Required<Pick<Input, "titles" | "visibility">> & {
  category: Input["category"] | "";
  captions: NonNullable<Input["captions"]>;
  credit: string;
  dated: NonNullable<Input["dated"]> | null;
  language: string;
};

/** A file on its way: chosen, described, sent. */
export interface ChosenFile {
  key: string;
  file: File;
  written: Written;
}

export const mostBytes = 10 * 1024 * 1024;
export const acceptedTypes = ".pdf,.jpg,.jpeg,.png,.webp,.odt,.ods,.docx,.xlsx";

/** The first guess: a picture is a photo, and a name says what it is until somebody says it better. */
export function chosen(file: File, language: Language): ChosenFile {
  const isPicture = file.type.startsWith("image/");
  return {
    key: crypto.randomUUID(),
    file,
    written: {
      category: isPicture ? "photo" : "",
      titles: isPicture ? {} : { [language]: nameWithoutExtension(file.name) },
      captions: {},
      credit: "",
      dated: null,
      language: isPicture ? "" : language,
      visibility: "public",
    },
  };
}

function nameWithoutExtension(name: string): string {
  return name
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .replace(/[_-]+/g, " ")
    .trim();
}

/** What the API takes; undefined while the category is open. */
export function inputOf(written: Written): Input | undefined {
  const { category, captions, credit, language } = written;
  if (category === "") return undefined;
  return {
    ...written,
    category,
    captions: Object.values(captions).some(Boolean) ? captions : null,
    credit: credit.trim() || null,
    language: language || null,
  };
}
