import { useTranslation } from "react-i18next";
import { formatBytes } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { DownloadButton } from "@/records/download-button";
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

function ProtectedFile({
  document: { titles, contentUrl, fileName },
}: {
  document: RecordDocument;
}) {
  const { t } = useTranslation("terms");
  return (
    <DownloadButton path={contentUrl} fileName={fileName}>
      <WrittenText value={titles} />
      <span className="visually-hidden"> ({t("documents.download")})</span>
    </DownloadButton>
  );
}
