import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { SignedInOnly } from "@/session/signed-in-only";
import { GuideOfProject } from "./guide/guide-of-project";

/** The guide, answered by the partners of one project each for itself. */
export default function GuidePage() {
  const { t } = useTranslation("learning");
  const { id = "", step } = useParams<{ id: string; step?: string }>();
  return (
    <SignedInOnly title={t("guide.title")}>
      <GuideOfProject key={id} id={id} asked={step} />
    </SignedInOnly>
  );
}
