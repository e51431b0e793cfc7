import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import type { DraftState, RecordDraft } from "@/drafts/record-draft";
import { editorOf, typeOf, type RecordKind } from "@/records/record-kinds";
import { Button } from "@/ui/button";
import { classes } from "@/ui/classes";
import { ErrorState } from "@/ui/error-state";
import { Link } from "@/ui/link";
import { Skeleton } from "@/ui/loading";
import { Page } from "@/ui/page";
import { ConflictDialog } from "./conflict-dialog";
import { DraftContext, type EditedDraft } from "./draft-context";
import { DraftStateLine } from "./draft-state";
import { PublicationBadge } from "./publication-badge";
import { PublicationNotice, SubmissionResult } from "./publication-notice";
import type { EditedSection } from "./section";
import { RecordLife, type RecordStanding } from "./record-life";
import { SectionNav } from "./section-nav";
import { SectionScreen } from "./section-screen";
import { useSubmission } from "./use-submission";
import "./record-frame.css";

interface RecordFrameProps {
  kind: RecordKind;
  id: string;
  title: string;
  draft: RecordDraft;
  state: DraftState;
  sections: readonly EditedSection[];
  /** What the record says of itself beside what is edited; absent while there is no line. */
  record: RecordStanding | undefined;
  previewHref: string;
}

/** The frame of every editor: title, state, what was sent back, the parts and one of them. */
export function RecordFrame(props: RecordFrameProps) {
  const { kind, id, title, draft, state, sections, record } = props;
  const href = editorOf(kind, id);
  const { t } = useTranslation("editor");
  const asked = useParams<{ "*"?: string }>()["*"];
  const { submission, missing, setMissing } = useSubmission({ kind, id, draft });
  const violations = useMemo(() => [...state.violations, ...missing], [state.violations, missing]);
  const edited: EditedDraft = {
    id,
    takeUpOthers: () => void draft.start(),
    values: state.values,
    violations,
    change: (field, value) => {
      setMissing(missing.filter((each) => !each.field.startsWith(field)));
      draft.change(field, value);
    },
  };
  const section = sections.find(({ name }) => name === asked) ?? sections[0];
  const canSubmit = record?.publication === "draft" || record?.publication === "sent-back";

  return (
    <DraftContext.Provider value={edited}>
      <Page
        title={title || t("untitled")}
        documentTitle={t("titleOf", { title: title || t("untitled") })}
        eyebrow={
          <>
            <Link href="/mon-espace">{t("mySpace")}</Link>
            {record ? <PublicationBadge publication={record.publication} /> : null}
          </>
        }
        actions={
          <>
            <Link href={props.previewHref} button="secondary">
              {t("preview")}
            </Link>
            {canSubmit ? (
              <Button
                variant="primary"
                disabled={submission.isPending}
                onClick={() => submission.mutate()}
              >
                {t("submission.submit")}
              </Button>
            ) : null}
          </>
        }
      >
        <div className="editor-state">
          <DraftStateLine state={state} />
        </div>
        <div className="editor-notices">
          <PublicationNotice publication={record?.publication} reason={record?.publicationReason} />
          <SubmissionResult
            href={href}
            sections={sections}
            error={submission.error}
            missing={missing}
          />
          <ConflictDialog
            type={typeOf[kind]}
            conflicts={state.conflicts}
            onResolve={(conflictPath, choice) => draft.resolve(conflictPath, choice)}
          />
        </div>
        {state.status === "failed" ? (
          <ErrorState error={state.error} onRetry={() => void draft.start()} />
        ) : state.status === "loading" || !section ? (
          <Skeleton lines={10} />
        ) : (
          <div className={classes("editor", asked ? "editor--section" : "editor--overview")}>
            <SectionNav
              href={href}
              sections={sections}
              current={section.name}
              values={state.values}
              violations={violations}
            />
            <SectionScreen href={href} sections={sections} section={section} />
          </div>
        )}
        {record ? (
          <RecordLife kind={kind} id={id} title={title} record={record} draft={draft} />
        ) : null}
      </Page>
    </DraftContext.Provider>
  );
}
