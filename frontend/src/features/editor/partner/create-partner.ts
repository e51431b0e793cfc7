import { useMutation } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import { ProblemError } from "@/api/problem";
import type { components } from "@/api/schema";
import { jsonOf, asObjects, asText } from "@/drafts/read";
import { nameOf } from "../api";
import { useIntention } from "@/api/use-intention";

type PartnerInput = components["schemas"]["PartnerInput"];

export interface Candidate {
  id: string;
  slug: string;
  name: string;
}

interface Wish {
  input: PartnerInput;
  /** The person has seen the candidates and says that it is another one. */
  confirmedNew: boolean;
}

/** Writes an organisation into the directory; however often a lost answer is asked for again, once. */
export function useCreatePartner(onDone: (partner: { id: string; name: string }) => void) {
  const keyOf = useIntention();
  return useMutation({
    mutationFn: (wish: Wish) =>
      dataOf(
        api.POST("/api/v1/partners", {
          params: {
            query: wish.confirmedNew ? { confirmedNew: true } : {},
            header: { "Idempotency-Key": keyOf(wish) },
          },
          body: wish.input,
        }),
      ),
    onSuccess: ({ id, names }) => onDone({ id, name: nameOf(names) }),
  });
}

/** Organisations of the directory that may be the same one. */
export function candidatesOf(error: unknown): Candidate[] {
  if (!(error instanceof ProblemError) || error.kind !== "possible-double") return [];
  return asObjects(jsonOf(error.body).candidates).map(({ id, slug, name }) => ({
    id: asText(id),
    slug: asText(slug),
    name: asText(name),
  }));
}
