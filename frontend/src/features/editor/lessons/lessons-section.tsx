import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Lesson } from "@/records/lessons/api";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Loaded } from "@/ui/loaded";
import { nameOf } from "../api";
import { moved } from "../fields/lists";
import { useDraft } from "../frame/draft-context";
import { RemoveDialog } from "../indicators/remove-dialog";
import { LessonDialog, type OpenLesson } from "./lesson-dialog";
import { LessonEntry } from "./lesson-entry";
import { useLessons } from "./use-lessons";
import "../indicators/indicators.css";

const kinds = ["lesson", "question"] as const;

/** What the team has learnt and what it still asks; each is a record of its own, which other partners can reply to. */
export function LessonsSection() {
  const { t } = useTranslation("editor");
  const { id } = useDraft();
  const lessons = useLessons(id);
  const [open, setOpen] = useState<OpenLesson>();
  const [removal, setRemoval] = useState<Lesson>();
  const { query, remove, reorder, refresh } = lessons;
  const refusal = remove.error ?? reorder.error;
  return (
    <Loaded query={query} lines={6}>
      {(all) => (
        <>
          {refusal && <RefusalNotice error={refusal} onReload={() => void refresh()} />}
          {kinds.map((kind) => {
            const ofKind = all.filter((lesson) => lesson.kind.code === kind);
            const others = all.filter((lesson) => lesson.kind.code !== kind);
            // Lessons stand before questions, as readers find them.
            const placed = (list: Lesson[]) =>
              kind === "lesson" ? [...list, ...others] : [...others, ...list];
            return (
              <section key={kind}>
                <h3>{t(`lessons.title.${kind}`)}</h3>
                {ofKind.length === 0 ? (
                  <EmptyState title={t(`lessons.none.${kind}`)} />
                ) : (
                  <ul className="indicator-list">
                    {ofKind.map((lesson, index) => (
                      <LessonEntry
                        key={lesson.id}
                        lesson={lesson}
                        isFirst={index === 0}
                        isLast={index === ofKind.length - 1}
                        onMove={(step) => {
                          // A disabled button would lose the focus of who works by keyboard.
                          if (!reorder.isPending)
                            reorder.mutate(placed(moved(ofKind, index, step)));
                        }}
                        onEdit={() => setOpen({ kind, lesson })}
                        onRemove={() => setRemoval(lesson)}
                      />
                    ))}
                  </ul>
                )}
                <div className="form__actions">
                  <Button onClick={() => setOpen({ kind })}>{t(`lessons.add.${kind}`)}</Button>
                </div>
              </section>
            );
          })}
          {open && (
            <LessonDialog
              {...open}
              projectId={id}
              lessons={lessons}
              onClose={() => setOpen(undefined)}
            />
          )}
          <RemoveDialog
            removal={
              removal && {
                path: removal.id,
                version: removal.version,
                title: nameOf(removal.texts),
              }
            }
            onClose={() => setRemoval(undefined)}
            onRemove={() => {
              if (removal) remove.mutate(removal);
            }}
          />
        </>
      )}
    </Loaded>
  );
}
