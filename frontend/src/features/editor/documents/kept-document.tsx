import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "@/api/problem";
import { formatBytes } from "@/i18n/format";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import type { DocumentedKind, RecordDocument } from "@/records/documents/api";
import { ForPartners } from "@/records/documents/for-partners";
import { PictureImage } from "@/records/documents/picture-image";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { categoryOf } from "./api";
import { inputOf, type Written } from "./chosen-file";
import { DocumentFields } from "./document-fields";
import { useDocument } from "./use-documents";

interface KeptDocumentProps {
  kind: DocumentedKind;
  document: RecordDocument;
}

/** A document of the record: what is said about it can be changed, and it can be withdrawn and taken back. */
export function KeptDocument({ kind, document }: KeptDocumentProps) {
  const { t } = useTranslation(["editor", "common"]);
  const language = useLanguage();
  const [written, setWritten] = useState<Written>();
  const { change, withdraw, restore, refresh } = useDocument(kind, document);
  const title = pickText(document.titles, language)?.text ?? document.fileName;
  if (withdraw.isSuccess) {
    return (
      <li>
        <Notice tone="info" role="status" title={t("attachments.withdrawn", { title })}>
          <Button disabled={restore.isPending} onClick={() => restore.mutate()}>
            {t("attachments.restore")}
          </Button>
          {restore.isError && (
            <RefusalNotice error={restore.error} onReload={() => void refresh()} />
          )}
        </Notice>
      </li>
    );
  }
  const error = change.error ?? withdraw.error;
  return (
    <li className="kept-document" aria-label={title}>
      {document.picture && (
        <div className="kept-document__picture">
          <PictureImage picture={document.picture} alt="" sizes="6rem" isProtected />
        </div>
      )}
      <div className="kept-document__words">
        <p>
          <strong>{title}</strong>{" "}
          <span className="kept-document__facts">
            {document.category.label}, {document.fileName}, {formatBytes(document.bytes, language)}
          </span>{" "}
          {document.visibility === "partners" && <ForPartners />}
        </p>
        {written ? (
          <form
            className="form"
            onSubmit={(event) => {
              event.preventDefault();
              const input = inputOf(written);
              if (input) change.mutate(input, { onSuccess: () => setWritten(undefined) });
            }}
          >
            <DocumentFields
              written={written}
              isPicture={Boolean(document.picture)}
              violations={error instanceof ProblemError ? error.violations : []}
              onChange={(changed) => setWritten({ ...written, ...changed })}
            />
            <div className="form__actions">
              <Button type="submit" variant="primary" disabled={change.isPending}>
                {t("common:actions.save")}
              </Button>
              <Button variant="quiet" onClick={() => setWritten(undefined)}>
                {t("common:actions.cancel")}
              </Button>
            </div>
          </form>
        ) : (
          <div className="kept-document__actions">
            <Button onClick={() => setWritten(writtenOf(document))}>
              {t("common:actions.edit")}
              <span className="visually-hidden"> – {title}</span>
            </Button>
            <Button
              variant="danger"
              disabled={withdraw.isPending}
              onClick={() => withdraw.mutate()}
            >
              {t("attachments.withdraw")}
              <span className="visually-hidden"> – {title}</span>
            </Button>
          </div>
        )}
        {error ? <RefusalNotice error={error} onReload={() => void refresh()} /> : null}
      </div>
    </li>
  );
}

function writtenOf(document: RecordDocument): Written {
  return {
    category: categoryOf(document.category.code),
    titles: document.titles,
    captions: document.captions ?? {},
    credit: document.credit ?? "",
    dated: document.dated ?? null,
    language: document.language?.code ?? "",
    visibility: document.visibility,
  };
}
