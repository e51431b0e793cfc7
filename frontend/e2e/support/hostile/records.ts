import type { APIRequestContext, APIResponse } from "@playwright/test";
import { call, tokenOf } from "../api.ts";
import { expect } from "../fixtures.ts";
import { people } from "../people.ts";
import type { Filling, Given } from "./filling.ts";
import { onePagePdf, photo } from "./files.ts";

/** A record that was written, with what was sent. */
export interface Written {
  path: string;
  id: string;
  slug: string;
  input: Record<string, unknown>;
}

type Body = Record<string, unknown>;

/** Writes through the API as an editor and a moderator do, with real tokens. */
export class HostileAuthor {
  private constructor(
    private readonly request: APIRequestContext,
    readonly filling: Filling,
    readonly editor: string,
    readonly moderator: string,
    private readonly editorAbroad: string,
  ) {}

  static async of(request: APIRequestContext, filling: Filling): Promise<HostileAuthor> {
    const [editor, moderator, editorAbroad] = await Promise.all([
      tokenOf(people.editorOfPontcharra),
      tokenOf(people.moderator),
      tokenOf(people.editorOfDembela),
    ]);
    return new HostileAuthor(request, filling, editor, moderator, editorAbroad);
  }

  /** A record made by its editor, as large as the contract lets it be. */
  async make(path: string, schema: string, given?: Given, query = ""): Promise<Written> {
    const input = this.filling.of(schema, given);
    const made = await this.send("POST", `${path}${query}`, this.editor, input, 201);
    const { id, slug } = await made.json();
    return { path: `${path.replace(/\/projects\/.*\//, "/")}/${id}`, id, slug, input };
  }

  /** What the editor reads back to go on writing. */
  async input(record: Written): Promise<Body> {
    const answer = await call(this.request, "GET", `${record.path}/input`, { token: this.editor });
    expect(answer.status(), await answer.text()).toBe(200);
    return answer.json();
  }

  async patch(record: Written, body: Body): Promise<void> {
    await this.step("PATCH", record.path, this.editor, body, "application/merge-patch+json");
  }

  async submit(record: Written): Promise<void> {
    await this.step("POST", record.path, this.editor, undefined, undefined, "/submission");
  }

  async sendBack(record: Written): Promise<void> {
    const reason = this.filling.of("Return");
    await this.step("POST", record.path, this.moderator, reason, undefined, "/return");
  }

  async publish(record: Written): Promise<void> {
    await this.step("POST", record.path, this.moderator, undefined, undefined, "/publication");
  }

  async withdraw(record: Written): Promise<void> {
    const reason = this.filling.of("Withdrawal");
    await this.step("POST", record.path, this.moderator, reason, undefined, "/withdrawal");
  }

  /** A text as a document and a photo, under names that are no names. */
  async attach(record: Written): Promise<void> {
    for (const [name, mimeType, buffer] of [
      [`=cmd|'<img src=x onerror=window.__pwned=1>.pdf`, "application/pdf", onePagePdf],
      ["..\\..\\<svg onload=window.__pwned=1>.html.png", "text/html", photo],
    ] as const) {
      const document = this.filling.of("DocumentInput", {
        category: mimeType === "application/pdf" ? "minutes" : "photo",
      });
      const answer = await this.request.post(`${record.path}/documents`, {
        headers: { Authorization: `Bearer ${this.editor}` },
        multipart: {
          document: {
            name: "document.json",
            mimeType: "application/json",
            buffer: bytes(document),
          },
          file: { name, mimeType, buffer },
        },
      });
      expect(answer.status(), await answer.text()).toBe(201);
    }
  }

  /** Words of the platform's own lists, changed by a moderator; gives what was there before. */
  async reword(path: string, schema: string, given?: Given): Promise<() => Promise<void>> {
    const before = await (await call(this.request, "GET", path, { token: this.moderator })).json();
    await this.step("PUT", path, this.moderator, this.filling.of(schema, given));
    return () => this.step("PUT", path, this.moderator, { labels: before.labels });
  }

  async replace(path: string, body: Body): Promise<void> {
    await this.step("PUT", path, this.moderator, body);
  }

  /** What stood there is written anew by its editor. */
  async rewrite(record: Written, body: Body): Promise<void> {
    await this.step("PUT", record.path, this.editor, body);
  }

  async asModerator(method: string, path: string, body: Body, status: number): Promise<void> {
    await this.send(method, path, this.moderator, body, status);
  }

  async asEditor(method: string, path: string, body: Body, status: number): Promise<void> {
    await this.send(method, path, this.editor, body, status);
  }

  /** What a partner of the other side says of indicators: every line is taken. */
  async sayAbroad(project: Written, stances: Body): Promise<void> {
    const path = `${project.path}/stances`;
    const answer = await this.send("POST", path, this.editorAbroad, stances, 200);
    const { items } = await answer.json();
    for (const { status } of items) expect(status, JSON.stringify(items)).toBe(200);
  }

  /** A change of what exists, with its present version. */
  private async step(
    method: string,
    path: string,
    token: string,
    body?: Body,
    type?: string,
    below = "",
  ): Promise<void> {
    const read = await call(this.request, "GET", path, { token: this.moderator });
    const answer = await call(this.request, method, `${path}${below}`, {
      token,
      body,
      ...(type ? { type } : {}),
      headers: { "If-Match": read.headers().etag ?? "" },
    });
    expect(answer.status(), `${method} ${path}${below}: ${await answer.text()}`).toBe(200);
  }

  private async send(
    method: string,
    path: string,
    token: string,
    body: Body,
    status: number,
  ): Promise<APIResponse> {
    const answer = await call(this.request, method, path, { token, body });
    expect(answer.status(), `${method} ${path}: ${await answer.text()}`).toBe(status);
    return answer;
  }
}

const bytes = (value: Body) => Buffer.from(JSON.stringify(value));
