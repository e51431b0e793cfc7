import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { Notice } from "@/ui/notice";

interface NotPublicNoticeProps {
  record: {
    publication: components["schemas"]["Publication"];
    publicationReason?: string | null;
  };
}

/** On the page of a record that not everybody sees: where it stands, and why. */
export function NotPublicNotice({ record }: NotPublicNoticeProps) {
  const { t } = useTranslation("terms");
  const { publication, publicationReason } = record;
  if (publication === "published") return null;
  return (
    <Notice tone="watch" title={t(`publication.${publication}`)}>
      {publicationReason ?? t("notPublic")}
    </Notice>
  );
}
