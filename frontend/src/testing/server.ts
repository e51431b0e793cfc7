import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";

/**
 * Answers for the API in tests. A request that no test expected fails that test; only what every installation serves
 * beside the app is always there, and a record has no documents, lessons, stories of change, progress reports and answers to the guide, nothing is due, and no indicator is common, unless a test says so.
 */
export const server = setupServer(
  http.get("*/config.json", () =>
    HttpResponse.json({
      oidcAuthority: "https://sign-in.example.org/realms/passerelle",
      clientId: "passerelle-web",
      publicUrl: "https://passerelle.example.org",
      publisherName: "Réseau d’essai",
      publisherEmail: "contact@example.org",
    }),
  ),
  http.get("*/api/v1/:list/:id/documents", () => HttpResponse.json({ items: [] })),
  http.get("*/api/v1/projects/:id/context-effects", () => HttpResponse.json({ items: [] })),
  http.get("*/api/v1/projects/:id/evaluations", () => HttpResponse.json({ items: [] })),
  http.get("*/api/v1/projects/:id/missions", () => HttpResponse.json({ items: [], sums: [] })),
  http.get("*/api/v1/projects/:id/change-markers", () => HttpResponse.json({ items: [] })),
  http.get("*/api/v1/projects/:id/change-stories", () =>
    HttpResponse.json({ items: [], avoided: [] }),
  ),
  http.get("*/api/v1/projects/:id/guide", () => HttpResponse.json({ steps: [], rounds: [] })),
  http.get("*/api/v1/indicator-definitions", () => HttpResponse.json({ items: [] })),
  http.get("*/api/v1/due-values/board", () => HttpResponse.json({ items: [], daysUntilLate: 60 })),
  http.get("*/api/v1/projects/:id/progress-reports", () => HttpResponse.json({ items: [] })),
  http.get("*/api/v1/projects/:id/lessons", () => HttpResponse.json({ items: [] })),
);
