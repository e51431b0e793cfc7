import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";
import { announceArrival } from "@/ui/arrival";
import { useIntention } from "@/api/use-intention";

type ProjectInput = components["schemas"]["ProjectInput"];

/** Begins a project, as a draft, and goes on to its editor. */
export function useCreateProject(onDone: () => void) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const keyOf = useIntention();
  return useMutation({
    mutationFn: (input: ProjectInput) =>
      dataOf(
        api.POST("/api/v1/projects", {
          params: { header: { "Idempotency-Key": keyOf(input) } },
          body: input,
        }),
      ),
    onSuccess: ({ id }) => {
      onDone();
      void queries.invalidateQueries({ queryKey: ["projects"] });
      announceArrival();
      navigate(`/mon-espace/projets/${id}/modifier`);
    },
  });
}
