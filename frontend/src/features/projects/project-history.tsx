import { useQuery } from "@tanstack/react-query";
import { HistoryList } from "@/records/history-list";
import { RecordFoot } from "@/records/record-foot";
import type { Project } from "@/records/types";
import { Loaded } from "@/ui/loaded";
import { historyQuery } from "./api";

export function ProjectHistory({ project }: { project: Project }) {
  const history = useQuery(historyQuery(project.slug));
  return (
    <>
      <Loaded query={history} lines={4}>
        {({ items }) => <HistoryList entries={items} />}
      </Loaded>
      <RecordFoot kind="projects" record={project} />
    </>
  );
}
