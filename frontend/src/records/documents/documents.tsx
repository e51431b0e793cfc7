import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { EmptyState } from "@/ui/empty-state";
import { Loaded } from "@/ui/loaded";
import { WrittenText } from "@/ui/written-text";
import { documentsQuery, type DocumentedKind, type RecordDocument } from "./api";
import { DocumentLine } from "./document-line";
import { PictureFigure } from "./picture-figure";
import "@/records/record-line.css";
import "./documents.css";

interface DocumentsProps {
  kind: DocumentedKind;
  record: { slug: string; publication: components["schemas"]["Publication"] };
  /** Documents kept elsewhere, shown together with those kept here. */
  links?: readonly components["schemas"]["AgreementDocument"][];
}

/** The pictures and documents of a record. */
export function Documents({ kind, record, links = [] }: DocumentsProps) {
  const documents = useQuery(documentsQuery(kind, record.slug));
  const { t } = useTranslation("terms");
  return (
    <Loaded query={documents} lines={4}>
      {(items) =>
        items.length + links.length === 0 ? (
          <EmptyState title={t("documents.none")} />
        ) : (
          <Shown items={items} links={links} hidden={record.publication !== "published"} />
        )
      }
    </Loaded>
  );
}

interface ShownProps {
  items: readonly RecordDocument[];
  links: NonNullable<DocumentsProps["links"]>;
  /** The record itself is not public yet. */
  hidden: boolean;
}

function Shown({ items, links, hidden }: ShownProps) {
  const isProtected = ({ visibility }: RecordDocument) => hidden || visibility === "partners";
  const papers = items.filter(({ picture }) => !picture);
  return (
    <>
      <div className="pictures">
        {items.map((document) =>
          document.picture ? (
            <PictureFigure
              key={document.id}
              document={document}
              picture={document.picture}
              isProtected={isProtected(document)}
            />
          ) : null,
        )}
      </div>
      {papers.length + links.length > 0 && (
        <ul className="plain">
          {papers.map((document) => (
            <DocumentLine
              key={document.id}
              document={document}
              isProtected={isProtected(document)}
            />
          ))}
          {links.map(({ label, url, language }) => (
            <li key={url} className="record-line">
              <a href={url} rel="noopener external" hrefLang={language ?? undefined}>
                <WrittenText value={label} />
              </a>
              {language && ` (${language})`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
