import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Conflict } from "@/drafts/merge";
import type { Language } from "@/i18n/languages";
import { ShownValue } from "@/records/difference/shown-value";
import type { RecordType } from "@/records/record-kinds";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Notice } from "@/ui/notice";
import { useFieldWords } from "../fields/words";
import "./conflict-dialog.css";

interface ConflictDialogProps {
  /** What is edited. */
  type: RecordType;
  conflicts: readonly Conflict[];
  onResolve: (path: string, choice: "mine" | "theirs") => void;
}

/** What two people wrote in the same field: both versions, one to keep. Nothing is sent before that. */
export function ConflictDialog({ type, conflicts, onResolve }: ConflictDialogProps) {
  const { t } = useTranslation("editor");
  const [later, setLater] = useState(false);
  if (conflicts.length === 0) return null;
  if (later) {
    return (
      <Notice tone="bad" role="status" title={t("conflict.waiting", { count: conflicts.length })}>
        <Button variant="primary" onClick={() => setLater(false)}>
          {t("conflict.compare")}
        </Button>
      </Notice>
    );
  }
  return (
    <Dialog open title={t("conflict.title")} onClose={() => setLater(true)}>
      <p>{t("conflict.intro")}</p>
      {conflicts.map((conflict) => (
        <BothVersions key={conflict.path} type={type} conflict={conflict} onResolve={onResolve} />
      ))}
    </Dialog>
  );
}

interface BothVersionsProps {
  type: RecordType;
  conflict: Conflict;
  onResolve: ConflictDialogProps["onResolve"];
}

function BothVersions({ type, conflict, onResolve }: BothVersionsProps) {
  const { t } = useTranslation("editor");
  const label = useConflictLabel(conflict.path);
  return (
    <section className="both-versions" aria-label={label}>
      <h3>{label}</h3>
      <div className="both-versions__pair">
        {(["mine", "theirs"] as const).map((side) => (
          <div key={side} className="both-versions__one">
            <h4>{t(`conflict.${side}`)}</h4>
            <div className="both-versions__text">
              <ShownValue type={type} property={fieldOf(conflict.path)} value={conflict[side]} />
            </div>
            <Button onClick={() => onResolve(conflict.path, side)}>
              {t(side === "mine" ? "conflict.keepMine" : "conflict.keepTheirs")}
            </Button>
          </div>
        ))}
      </div>
    </section>
  );
}

/** 'titles.fr' is a text of 'titles'. */
function fieldOf(path: string): string {
  return path.split(".")[0] ?? path;
}

/** 'titles.fr' is 'Titre en français'. */
function useConflictLabel(path: string): string {
  const { t, i18n } = useTranslation(["editor", "common"]);
  const words = useFieldWords();
  const [head = "", language] = path.split(".");
  const isWorded = (name: string): name is Parameters<typeof words>[0] =>
    i18n.exists(`editor:fields.${name}.label`);
  const isLanguage = (code: string | undefined): code is Language =>
    code !== undefined && i18n.exists(`common:field.inLanguage.${code}`);
  const label = isWorded(head) ? words(head).label : head;
  return isLanguage(language)
    ? t("common:field.textIn", { label, language: t(`common:field.inLanguage.${language}`) })
    : label;
}
