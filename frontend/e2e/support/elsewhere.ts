import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Elsewhere {
  origin: string;
  close: () => Promise<void>;
}

/** Somebody else's site: an empty page on an origin of its own. */
export async function anotherSite(): Promise<Elsewhere> {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end("<!doctype html><title>Ailleurs</title><h1>Ailleurs</h1>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = addressOf(server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === "string") throw new Error("No port was given.");
  return address;
}
