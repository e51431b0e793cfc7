import type { APIRequestContext } from "@playwright/test";

/** What the contract says of a value, as far as this journey reads it. */
export interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  type?: string | string[];
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

interface Body {
  content: Record<string, { schema: Schema }>;
}

interface Operation {
  requestBody?: Body;
}

interface Contract {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

/** The contract of the API that runs, so that a field added tomorrow is in it. */
export class HostileContract {
  private constructor(private readonly contract: Contract) {}

  static async read(request: APIRequestContext): Promise<HostileContract> {
    const answer = await request.get("/api/v1/openapi?format=json");
    return new HostileContract(await answer.json());
  }

  named(name: string): Schema {
    return this.resolved({ $ref: `#/components/schemas/${name}` });
  }

  /** Follows references; the one that is not null of two; properties said beside a reference win. */
  resolved(schema: Schema): Schema {
    const { $ref, anyOf, ...beside } = schema;
    if (anyOf) return this.resolved({ ...notNull(anyOf), ...beside });
    if (!$ref) return schema;
    const name = $ref.split("/").at(-1) ?? "";
    const found = this.contract.components.schemas[name];
    if (!found) throw new Error(`The contract has no ${name}.`);
    const whole = this.resolved(found);
    return { ...whole, ...beside, properties: both(whole.properties, beside.properties) };
  }

  /** Every free text that some operation takes, as 'ProjectInput.titles.fr'. */
  texts(): Set<string> {
    const texts = new Set<string>();
    for (const name of this.inputs()) {
      this.walk(this.named(name), name, (place) => texts.add(place));
    }
    return texts;
  }

  /** Names of what POST and PUT take, the part of a form that speaks of its file included. */
  private inputs(): Set<string> {
    const names = new Set<string>();
    for (const operations of Object.values(this.contract.paths)) {
      for (const [method, { requestBody }] of Object.entries(operations)) {
        if (method !== "post" && method !== "put") continue;
        for (const { schema } of Object.values(requestBody?.content ?? {})) {
          for (const part of [schema, ...Object.values(schema.properties ?? {})]) {
            if (part.$ref) names.add(part.$ref.split("/").at(-1) ?? "");
          }
        }
      }
    }
    return names;
  }

  private walk(given: Schema, place: string, found: (place: string) => void): void {
    const schema = this.resolved(given);
    if (isFreeText(schema)) found(place);
    if (schema.items) this.walk(schema.items, `${place}[]`, found);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      this.walk(property, `${place}.${name}`, found);
    }
  }
}

export function isText(schema: Schema): boolean {
  return [schema.type].flat().includes("string");
}

/** A text whose content is its author's: neither a code of a list nor of a shape. */
export function isFreeText(schema: Schema): boolean {
  return isText(schema) && !schema.enum && !schema.format && !schema.pattern;
}

function notNull(schemas: Schema[]): Schema {
  const found = schemas.find(({ type }) => type !== "null");
  if (!found) throw new Error("A value that can only be null.");
  return found;
}

function both(
  first: Record<string, Schema> | undefined,
  second: Record<string, Schema> | undefined,
): Record<string, Schema> | undefined {
  return first || second ? { ...first, ...second } : undefined;
}
