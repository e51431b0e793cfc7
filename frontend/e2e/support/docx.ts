import { readFile } from "node:fs/promises";
import { partsOf } from "../../../backend/local/workbook.mjs";
import { plain } from "./pdf.ts";

/** The text of a document of a word processor, without white space: where lines break is no matter of words. */
export async function textOfDocx(path: string): Promise<string> {
  const xml = partsOf(await readFile(path)).get("word/document.xml") ?? "";
  const runs = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? "");
  return plain(
    runs.join(" ").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
  );
}
