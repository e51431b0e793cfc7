import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "@/i18n/use-language";
import { documentsQuery, type DocumentedKind } from "@/records/documents/api";
import { EmptyState } from "@/ui/empty-state";
import { Loaded } from "@/ui/loaded";
import { useDraft } from "../frame/draft-context";
import { chosen, type ChosenFile } from "./chosen-file";
import { FileDrop } from "./file-drop";
import { KeptDocument } from "./kept-document";
import { NewDocument } from "./new-document";

/** The documents and pictures of a record. They are records of their own: each is sent by itself. */
function DocumentsPanel({ kind }: { kind: DocumentedKind }) {
  const { t } = useTranslation("editor");
  const { id } = useDraft();
  const language = useLanguage();
  const documents = useQuery(documentsQuery(kind, id));
  const [waiting, setWaiting] = useState<ChosenFile[]>([]);
  return (
    <>
      <FileDrop
        label={t("attachments.choose")}
        help={t("attachments.chooseHelp")}
        multiple
        onFiles={(files) =>
          setWaiting([...waiting, ...files.map((file) => chosen(file, language))])
        }
      />
      {waiting.map((each) => (
        <NewDocument
          key={each.file.name + each.file.lastModified}
          kind={kind}
          record={id}
          chosen={each}
          onChange={(changed) =>
            setWaiting((list) => list.map((other) => (other.file === each.file ? changed : other)))
          }
          onDone={() => setWaiting((list) => list.filter(({ file }) => file !== each.file))}
        />
      ))}
      <Loaded query={documents} lines={4}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t("attachments.none")} />
          ) : (
            <ul className="plain kept-documents">
              {items.map((document) => (
                <KeptDocument key={document.id} kind={kind} document={document} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

export const ProjectDocuments = () => <DocumentsPanel kind="projects" />;
export const AgreementAttachments = () => <DocumentsPanel kind="agreements" />;
export const EventDocuments = () => <DocumentsPanel kind="events" />;
