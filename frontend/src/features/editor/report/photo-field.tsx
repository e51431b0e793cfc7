import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { isObject } from "@/drafts/merge";
import { asTexts } from "@/drafts/read";
import type { KeptPhoto } from "@/drafts/photo-store";
import { useLanguage } from "@/i18n/use-language";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { TextInput } from "@/ui/text-input";
import { FileDrop } from "../documents/file-drop";
import { smallPhoto } from "./photo-file";
import type { ReportDraft } from "./use-report-draft";

const mostPhotos = 10;

/** The pictures of a report, made small and kept here until they are sent. */
export function PhotoField({ draft }: { draft: ReportDraft }) {
  const { t } = useTranslation("progress");
  const [unreadable, setUnreadable] = useState(false);
  const take = async (files: File[]) => {
    setUnreadable(false);
    for (const file of files.slice(0, mostPhotos - draft.photos.length)) {
      try {
        await draft.addPhoto(await smallPhoto(file));
      } catch {
        setUnreadable(true);
      }
    }
  };
  return (
    <>
      {draft.photos.length < mostPhotos ? (
        <FileDrop
          label={t("photo.add")}
          help={t("photo.help")}
          accept="image/jpeg,image/png,image/webp"
          multiple
          onFiles={(files) => void take(files)}
        />
      ) : (
        <p>{t("photo.most")}</p>
      )}
      {unreadable && <Notice tone="bad" role="alert" title={t("photo.unreadable")} />}
      {draft.photos.length > 0 && (
        <ul className="plain report-photos">
          {draft.photos.map((photo) => (
            <KeptPhotoLine key={photo.id} photo={photo} draft={draft} />
          ))}
        </ul>
      )}
    </>
  );
}

function KeptPhotoLine({ photo, draft }: { photo: KeptPhoto; draft: ReportDraft }) {
  const { t } = useTranslation("progress");
  const language = useLanguage();
  const titles = isObject(draft.values?.photos) ? draft.values.photos : {};
  const title = asTexts(titles[photo.id]);
  return (
    <li className="report-photos__one">
      <Preview photo={photo} />
      <div>
        <TextInput
          label={t("photo.shows")}
          optional
          maxLength={300}
          lang={language}
          value={title[language] ?? ""}
          onChange={({ currentTarget }) =>
            draft.change("photos", {
              ...titles,
              [photo.id]: { ...title, [language]: currentTarget.value },
            })
          }
        />
        <Button variant="quiet" onClick={() => void draft.removePhoto(photo.id)}>
          {t("photo.remove")}
        </Button>
      </div>
    </li>
  );
}

function Preview({ photo }: { photo: KeptPhoto }) {
  const { bytes, type } = photo.file;
  const [address] = useState(() => URL.createObjectURL(new Blob([bytes], { type })));
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return <img src={address} alt="" className="report-photos__picture" />;
}
