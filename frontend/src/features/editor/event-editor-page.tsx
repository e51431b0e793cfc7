import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { SignedInOnly } from "@/session/signed-in-only";
import { EventEditor } from "./event/event-editor";

export default function EventEditorPage() {
  const { t } = useTranslation("editor");
  const { id } = useParams<{ id: string }>();
  return (
    <SignedInOnly title={t("eventTitle")}>
      <EventEditor key={id} id={id} />
    </SignedInOnly>
  );
}
