const narrow = "\u202f";
const wide = "\u00a0";

/**
 * French spaces that must not break a line: a thin one before ; ? ! % and inside « », a full one before a colon.
 * Whoever writes types a plain space, or none that differs; here it becomes the right one.
 * So does a straight apostrophe between letters.
 */
export function typesetFrench(text: string): string {
  return text
    .replace(/(\p{L})'(\p{L})/gu, "$1’$2")
    .replace(/[ \u00a0](?=[;?!%])/g, narrow)
    .replace(/[ \u202f](?=:(?:\s|$))/g, wide)
    .replace(/«[ \u00a0]/g, `«${narrow}`)
    .replace(/[ \u00a0]»/g, `${narrow}»`);
}

/** The same for a whole file of texts. */
export function typesetTexts<Texts>(texts: Texts): Texts;
export function typesetTexts(texts: unknown): unknown {
  if (typeof texts === "string") return typesetFrench(texts);
  if (Array.isArray(texts)) return texts.map((each) => typesetTexts<unknown>(each));
  if (typeof texts !== "object" || texts === null) return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [key, typesetTexts<unknown>(value)]),
  );
}
