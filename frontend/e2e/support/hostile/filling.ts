import { isFreeText, isText, type HostileContract, type Schema } from "./contract.ts";
import { allStrings, hostileStrings, oddAddress } from "./strings.ts";

/** What is written where the contract asks for a code of a shape, by the pattern of that shape. */
const shaped: Readonly<Record<string, string>> = {
  "^[12][0-9]{3}(-[01][0-9](-[0-3][0-9])?)?$": "2024",
  "^[A-Z]{2}$": "ML",
  "^[A-Z]{3}$": "EUR",
  "^[a-z]{2}$": "fr",
  "^[a-z0-9][a-z0-9-]{0,39}$": "essai",
  "^[0-9]{1,13}(\\.[0-9]{1,2})?$": "3",
  "^-?[0-9]{1,16}(\\.[0-9]{1,4})?$": "3",
  "^R[0-9]{1,3}(\\.[0-9]{1,3}){0,3}$": "R1.2",
  "^[0-9]{3}([0-9]{2})?$": "140",
  '^https?://[^\\s<>"]+$': oddAddress,
  '^[^\\s@<>"?&#%,;:/]+@[^\\s@<>"?&#%,;:/]+\\.[^\\s@<>"?&#%,;:/]+$': "accueil+{{x}}'*@example.org",
};

/** Values that the rules of a record ask for; undefined leaves a property out. */
export type Given = Record<string, unknown>;

/** Writes what the contract takes, with a hostile text wherever a text is free. */
export class Filling {
  /** Every free text that was written somewhere, as the contract names it. */
  readonly written = new Set<string>();
  /** The texts themselves. */
  readonly texts = new Set<string>();
  private turn = 0;

  /** @param mark a word that stands in every text with room for it, to find them again */
  constructor(
    private readonly contract: HostileContract,
    private readonly mark: string,
  ) {}

  /**
   * The whole of a schema.
   *
   * @param given by place below the schema, as 'parties[].role'
   */
  of(name: string, given: Given = {}): Record<string, unknown> {
    const value = this.value(this.contract.named(name), name, "", given);
    if (typeof value !== "object" || value === null) throw new Error(`${name} has no properties.`);
    return { ...value };
  }

  private value(given: Schema, root: string, place: string, known: Given): unknown {
    const schema = this.contract.resolved(given);
    if (place in known) {
      if (isFreeText(schema) && known[place]) this.written.add(`${root}.${place}`);
      return known[place];
    }
    if (schema.properties) return this.object(schema, root, place, known);
    if (schema.items) {
      const item = this.value(schema.items, root, `${place}[]`, known);
      return item === undefined ? undefined : [item];
    }
    if (isFreeText(schema)) return this.text(schema, `${root}.${place}`);
    return isText(schema) ? shapedText(schema, `${root}.${place}`) : undefined;
  }

  private object(schema: Schema, root: string, place: string, known: Given): unknown {
    const entries = Object.entries(schema.properties ?? {}).map(([name, property]) => {
      const below = place ? `${place}.${name}` : name;
      return [name, this.value(property, root, below, known)] as const;
    });
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }

  /** All hostile texts where there is room; else as many as fit, beginning where the last field ended. */
  private text(schema: Schema, place: string): string {
    const text = this.packed(schema);
    this.written.add(place);
    this.texts.add(text);
    return text;
  }

  private packed({ maxLength = 0 }: Schema): string {
    if (maxLength >= allStrings.length + this.mark.length) return `${allStrings}\n${this.mark}`;
    const room = maxLength - this.mark.length - 1;
    let text = "";
    for (let tried = 0; tried < hostileStrings.length; tried += 1) {
      const next = hostileStrings[this.turn % hostileStrings.length] ?? "";
      const longer = text ? `${text} ${next}` : next;
      if (text && longer.length > room) break;
      if (longer.length <= maxLength) text = longer;
      this.turn += 1;
    }
    return text.length <= room ? `${text} ${this.mark}` : text;
  }
}

function shapedText({ enum: codes, format, pattern }: Schema, place: string): string | undefined {
  if (codes) return String(codes.find((code) => code !== null));
  if (format) return undefined;
  const found = shaped[pattern ?? ""];
  if (!found) throw new Error(`${place} has a shape that this journey cannot write: ${pattern}`);
  return found;
}
