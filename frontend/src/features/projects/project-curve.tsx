import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { curveQuery } from "@/records/funding/curve/api";
import { FundingCurve } from "@/records/funding/curve/funding-curve";
import { editorOf } from "@/records/record-kinds";
import { useRights } from "@/records/rights";
import type { Project } from "@/records/types";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";

/** The share of each side against the plan; without a plan its editors are shown the way to write one. */
export function ProjectCurve({ project }: { project: Project }) {
  const { t } = useTranslation("funding");
  const curve = useQuery(curveQuery(project.slug));
  const edits = useRights("projects", project.slug)("edit");
  const write = edits && (
    <Link href={`${editorOf("projects", project.id)}/plan`} button="secondary">
      {t("curve.writePlan")}
    </Link>
  );
  return (
    <Loaded query={curve} lines={8}>
      {(data) => (
        <>
          {data.currencies.length === 0 ? (
            <EmptyState title={t("curve.empty")} action={write || undefined} />
          ) : (
            <>
              {!data.planned && (
                <p>
                  {t("curve.noPlan")} {write}
                </p>
              )}
              <FundingCurve project={project.slug} publication={project.publication} curve={data} />
            </>
          )}
        </>
      )}
    </Loaded>
  );
}
