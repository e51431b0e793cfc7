import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "@/api/problem";
import { formatBytes, formatPercent } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import type { DocumentedKind } from "@/records/documents/api";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { inputOf, mostBytes, type ChosenFile } from "./chosen-file";
import { DocumentFields } from "./document-fields";
import { SendingError } from "./sending-error";
import { useDocuments } from "./use-documents";

interface NewDocumentProps {
  kind: DocumentedKind;
  record: string;
  chosen: ChosenFile;
  onChange: (chosen: ChosenFile) => void;
  onDone: () => void;
}

/** One file on its way: what it is, then it is sent. It stays here until the platform has it. */
export function NewDocument({ kind, record, chosen, onChange, onDone }: NewDocumentProps) {
  const { t } = useTranslation(["editor", "common"]);
  const language = useLanguage();
  const { attach } = useDocuments(kind, record);
  const [share, setShare] = useState(0);
  const { file, written, key } = chosen;
  const input = inputOf(written);
  const isPicture = file.type.startsWith("image/");
  const tooLarge = file.size > mostBytes && !isPicture;
  return (
    <form
      className="new-document form"
      aria-label={file.name}
      onSubmit={(event) => {
        event.preventDefault();
        if (!input || tooLarge) return;
        setShare(0);
        attach.mutate({ file, input, key, onProgress: setShare }, { onSuccess: onDone });
      }}
    >
      <p className="new-document__file">
        <strong>{file.name}</strong> ({formatBytes(file.size, language)})
      </p>
      {tooLarge ? <Notice tone="bad" role="alert" title={t("attachments.tooLarge")} /> : null}
      <DocumentFields
        written={written}
        isPicture={isPicture}
        violations={attach.error instanceof ProblemError ? attach.error.violations : []}
        onChange={(changed) =>
          // Another wording is another intention.
          onChange({
            ...chosen,
            key: attach.isIdle ? key : crypto.randomUUID(),
            written: { ...written, ...changed },
          })
        }
      />
      {attach.isPending ? (
        <p className="new-document__progress">
          <label>
            {share < 1
              ? t("attachments.sending", { percent: formatPercent(share, language) })
              : t("attachments.checking")}{" "}
            <progress value={share} max={1} />
          </label>
        </p>
      ) : null}
      <SendingError error={attach.error} />
      <div className="form__actions">
        <Button type="submit" variant="primary" disabled={!input || tooLarge || attach.isPending}>
          {t("attachments.send")}
        </Button>
        <Button variant="quiet" disabled={attach.isPending} onClick={onDone}>
          {t("common:actions.cancel")}
        </Button>
      </div>
    </form>
  );
}
