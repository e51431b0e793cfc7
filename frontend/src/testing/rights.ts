import { http, HttpResponse, type HttpHandler } from "msw";
import type { components } from "@/api/schema";

type Right = components["schemas"]["Right"];
type Editor = components["schemas"]["EditingPartner"];

/** The API's answer to what somebody may do with any record: these actions and no other. */
export function allowing(
  actions: readonly Right["action"][],
  editors: readonly Editor[] = [],
): HttpHandler {
  return http.get("*/api/v1/:list/:id/rights", () =>
    HttpResponse.json({
      signedIn: true,
      actions: actions.map((action) => ({
        action,
        allowed: true,
        reason: "role-in-partner",
        sentence: "Vous êtes « rédaction » pour Pontcharra.",
      })),
      editors,
    }),
  );
}
