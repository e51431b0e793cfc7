/** Pieces of the API's answers that tests of several pages need. */

/** A page of a list. */
export function pageOf<Item>(items: readonly Item[], total = items.length) {
  return { items, total, totalRelation: "exact" as const, next: null };
}

export const eur = (amount: string) => ({ amount, currency: "EUR" });

export const problem = (status: number, kind: string) =>
  Response.json(
    { type: `/erreurs/${kind}`, title: kind, status, detail: "…" },
    { status, headers: { "Content-Type": "application/problem+json" } },
  );

/** A rule of the domain refuses one field. */
export const refusal = (field: string, code: string, message: string) =>
  Response.json(
    {
      type: "/erreurs/validation",
      title: "refused",
      status: 422,
      violations: [{ field, code, message }],
    },
    { status: 422, headers: { "Content-Type": "application/problem+json" } },
  );
