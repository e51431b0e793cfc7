import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { fileAt } from "@/api/client";
import { formatBytes } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { DateText } from "@/ui/date-text";
import { WrittenText } from "@/ui/written-text";
import type { RecordDocument } from "./api";
import { ForPartners } from "./for-partners";

interface DocumentLineProps {
  document: RecordDocument;
  isProtected: boolean;
}

/** A document by its name, with what a reader wants to know before loading it. */
export function DocumentLine({ document, isProtected }: DocumentLineProps) {
  const language = useLanguage();
  const { titles, captions, contentUrl, category, language: written, dated, credit } = document;
  const facts = [
    category.label,
    kindOf(document),
    formatBytes(document.bytes, language),
    written?.label,
    credit,
  ].filter(Boolean);
  return (
    <li className="record-line">
      <p className="record-line__facts">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {dated && (
          <span>
            <DateText start={dated} />
          </span>
        )}
        {document.visibility === "partners" && <ForPartners />}
      </p>
      {isProtected ? (
        <ProtectedFile document={document} />
      ) : (
        <a href={contentUrl} download hrefLang={written?.code}>
          <WrittenText value={titles} />
        </a>
      )}
      {captions && (
        <p>
          <WrittenText value={captions} />
        </p>
      )}
    </li>
  );
}

/** 'PDF', 'DOCX': the last part of its name, which the server made from the content. */
function kindOf({ fileName }: RecordDocument): string {
  return (fileName.split(".").at(-1) ?? "").toUpperCase();
}

/** A link carries no token: the file is fetched, then handed to the browser under its name. */
function ProtectedFile({
  document: { titles, contentUrl, fileName },
}: {
  document: RecordDocument;
}) {
  const { t } = useTranslation("terms");
  const loading = useMutation({
    mutationFn: () => fileAt(contentUrl, new AbortController().signal),
    onSuccess: (file) => save(file, fileName),
  });
  return (
    <>
      <Button variant="quiet" disabled={loading.isPending} onClick={() => loading.mutate()}>
        <WrittenText value={titles} />
        <span className="visually-hidden"> ({t("documents.download")})</span>
      </Button>
      {loading.isError && <RefusalNotice error={loading.error} onReload={() => loading.mutate()} />}
    </>
  );
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = window.document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
