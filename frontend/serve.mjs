// Serves the built web application.
//   PORT (8080)  HOST (127.0.0.1)  API_URL  KEYCLOAK_URL  KEYCLOAK_REALM  OIDC_CLIENT_ID  PUBLIC_URL
//   PUBLISHER_NAME  PUBLISHER_EMAIL (shown in the legal notice)
import { fileURLToPath } from "node:url";
import { readStaticFiles } from "./server/static-files.mjs";
import { createWebServer } from "./server/web-server.mjs";

const port = Number(process.env.PORT ?? 8080);
const host = process.env.HOST ?? "127.0.0.1";
const longestGoodbye = 10_000;

try {
  const files = await readStaticFiles(fileURLToPath(new URL("./dist", import.meta.url)));
  const server = createWebServer(files, process.env);
  server.on("error", (error) => fail(error));
  server.listen(port, host, () => console.log(`Passerelle listens on http://${host}:${port}`));

  // Lets running answers end before leaving.
  for (const signal of ["SIGTERM", "SIGINT"]) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
      setTimeout(() => process.exit(0), longestGoodbye).unref();
    });
  }
} catch (error) {
  fail(error);
}

/** @param {unknown} error */
function fail(error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
