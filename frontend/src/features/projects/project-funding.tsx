import { useQuery } from "@tanstack/react-query";
import { FundingOverview } from "@/records/funding/funding-overview";
import type { Project } from "@/records/types";
import { Loaded } from "@/ui/loaded";
import { fundingQuery } from "./api";

export function ProjectFunding({ project }: { project: Project }) {
  const funding = useQuery(fundingQuery(project.slug));
  return (
    <Loaded query={funding} lines={8}>
      {(data) => (
        <FundingOverview
          funding={data}
          address={`/api/v1/projects/${project.slug}/funding-lines`}
        />
      )}
    </Loaded>
  );
}
