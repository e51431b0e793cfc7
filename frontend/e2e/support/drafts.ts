import type { APIRequestContext } from "@playwright/test";
import { call, tokenOf } from "./api.ts";
import { expect } from "./fixtures.ts";
import { people } from "./people.ts";

/** A record that a journey needs before its first step, written through the API as its author would. */
export class Draft {
  private constructor(
    private readonly request: APIRequestContext,
    readonly path: string,
    readonly slug: string,
    private readonly editor: string,
    private readonly moderator: string,
  ) {}

  static async of(
    request: APIRequestContext,
    list: "partners" | "projects",
    body: unknown,
  ): Promise<Draft> {
    const [editor, moderator] = await Promise.all([
      tokenOf(people.editorOfPontcharra),
      tokenOf(people.moderator),
    ]);
    const query = list === "partners" ? "?confirmedNew=true" : "";
    const made = await call(request, "POST", `/api/v1/${list}${query}`, { token: editor, body });
    expect(made.status(), await made.text()).toBe(201);
    const { id, slug } = await made.json();
    return new Draft(request, `/api/v1/${list}/${id}`, slug, editor, moderator);
  }

  async change(body: unknown): Promise<void> {
    await this.write("PATCH", "", this.editor, body, "application/merge-patch+json");
  }

  async submit(): Promise<void> {
    await this.write("POST", "/submission", this.editor);
  }

  async sendBack(reason: string): Promise<void> {
    await this.write("POST", "/return", this.moderator, { reason });
  }

  async publish(): Promise<void> {
    await this.submit();
    await this.write("POST", "/publication", this.moderator);
  }

  private async write(method: string, step: string, token: string, body?: unknown, type?: string) {
    const read = await call(this.request, "GET", this.path, { token: this.moderator });
    const answer = await call(this.request, method, `${this.path}${step}`, {
      token,
      body,
      ...(type ? { type } : {}),
      headers: { "If-Match": read.headers().etag ?? "" },
    });
    expect(answer.status(), await answer.text()).toBe(200);
  }
}

/** A draft project led by Pontcharra, with all that a submission asks for. */
export async function draftProject(request: APIRequestContext, title: string): Promise<Draft> {
  const partner = await (await call(request, "GET", "/api/v1/partners/pontcharra")).json();
  return Draft.of(request, "projects", {
    titles: { fr: title },
    summaries: { fr: "Un projet écrit pour cette épreuve." },
    status: "planned",
    themes: [{ code: "waste", priority: 1 }],
    places: [{ name: "Dembela", country: "ML", side: "south" }],
    partners: [{ partnerId: partner.id, side: "north", roles: ["lead"] }],
  });
}
