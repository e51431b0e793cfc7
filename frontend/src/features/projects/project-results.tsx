import { useQuery } from "@tanstack/react-query";
import { ResultsChain } from "@/records/results/results-chain";
import type { Project } from "@/records/types";
import { Loaded } from "@/ui/loaded";
import { resultsQuery } from "./api";

export function ProjectResults({ project }: { project: Project }) {
  const results = useQuery(resultsQuery(project.slug));
  return (
    <Loaded query={results} lines={6}>
      {(chain) => (
        <ResultsChain chain={chain} address={`/api/v1/indicators?project=${project.slug}`} />
      )}
    </Loaded>
  );
}
