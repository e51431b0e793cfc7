import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { DateText } from "@/ui/date-text";
import { WrittenText } from "@/ui/written-text";
import type { Picture, RecordDocument } from "./api";
import { ForPartners } from "./for-partners";
import { PictureImage } from "./picture-image";

interface PictureFigureProps {
  document: RecordDocument;
  picture: Picture;
  isProtected: boolean;
}

/** A picture with what there is to say about it. Where the caption says what it shows, it is said once. */
export function PictureFigure({ document, picture, isProtected }: PictureFigureProps) {
  const { t } = useTranslation("terms");
  const language = useLanguage();
  const { titles, captions, credit, dated, visibility } = document;
  return (
    <figure className="picture-figure">
      <PictureImage
        picture={picture}
        alt={captions ? (pickText(titles, language)?.text ?? "") : ""}
        sizes="(min-width: 64rem) 22rem, (min-width: 40rem) 45vw, 92vw"
        isProtected={isProtected}
      />
      <figcaption>
        <WrittenText value={captions ?? titles} />
        <span className="picture-figure__facts">
          {dated && <DateText start={dated} />}
          {credit && <span>{t("documents.credit", { credit })}</span>}
          {visibility === "partners" && <ForPartners />}
        </span>
      </figcaption>
    </figure>
  );
}
