import { readFile } from "node:fs/promises";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The text of a PDF file, page by page, without white space and ligatures: where lines break is no matter of words. */
export async function textOfPdf(path: string): Promise<string[]> {
  const loading = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 });
  const document = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(plain(items.map((item) => ("str" in item ? item.str : "")).join(" ")));
  }
  await loading.destroy();
  return pages;
}

/** A text as {@link textOfPdf} gives it. */
export function plain(text: string): string {
  return text.normalize("NFKC").replaceAll(/\s+/g, "");
}
