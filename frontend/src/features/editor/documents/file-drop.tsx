import { useId, useState, type DragEvent } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "@/ui/classes";
import { acceptedTypes } from "./chosen-file";
import "./documents.css";

interface FileDropProps {
  label: string;
  help: string;
  accept?: string;
  multiple?: boolean;
  onFiles: (files: File[]) => void;
}

/** Files by a button, which a keyboard reaches, or dropped anywhere on the field. */
export function FileDrop({ label, help, accept, multiple, onFiles }: FileDropProps) {
  const { t } = useTranslation("editor");
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const list = [...(files ?? [])];
    if (list.length > 0) onFiles(multiple ? list : list.slice(0, 1));
  };
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <div
      className={classes("file-drop", over && "file-drop--over")}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        take(event.dataTransfer?.files);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-help`} className="file-drop__help">
        {help}
      </p>
      <input
        id={id}
        type="file"
        accept={accept ?? acceptedTypes}
        multiple={multiple}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // The same file can be chosen again after it was refused.
          currentTarget.value = "";
        }}
      />
      <p className="file-drop__help" aria-hidden="true">
        {t("attachments.orDrop")}
      </p>
    </div>
  );
}
