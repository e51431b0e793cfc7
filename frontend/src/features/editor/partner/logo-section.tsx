import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, ifMatch, sendKept, versionedOf } from "@/api/client";
import { sendForm } from "@/api/send-form";
import { formatPercent } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { PictureImage } from "@/records/documents/picture-image";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { nameOf, partnerQuery } from "../api";
import { FileDrop } from "../documents/file-drop";
import { reducedPicture } from "../documents/reduce-picture";
import { SendingError } from "../documents/sending-error";
import { useDraft } from "../frame/draft-context";

/** The picture beside the partner's name; it is sent as soon as it is chosen. */
export function LogoSection() {
  const { t } = useTranslation("editor");
  const { id } = useDraft();
  const language = useLanguage();
  const partner = useQuery(partnerQuery(id));
  const [share, setShare] = useState(0);
  const { send, remove } = useLogo(id, setShare);
  const logo = partner.data?.logo;
  return (
    <>
      {logo ? (
        <div className="logo-now">
          <PictureImage
            picture={logo}
            alt={nameOf(partner.data?.names)}
            sizes="12rem"
            isProtected
          />
          <Button variant="danger" disabled={remove.isPending} onClick={() => remove.mutate()}>
            {t("logo.remove")}
          </Button>
        </div>
      ) : partner.data ? (
        <EmptyState title={t("logo.none")} />
      ) : null}
      <FileDrop
        label={t("logo.choose")}
        help={t("logo.help")}
        accept=".png,.jpg,.jpeg,.webp"
        onFiles={([file]) => file && send.mutate(file)}
      />
      {send.isPending ? (
        <p>
          <label>
            {t("logo.sending", { percent: formatPercent(share, language) })}{" "}
            <progress value={share} max={1} />
          </label>
        </p>
      ) : null}
      <SendingError error={send.error ?? remove.error} />
    </>
  );
}

function useLogo(id: string, onProgress: (share: number) => void) {
  const queries = useQueryClient();
  const { takeUpOthers } = useDraft();
  const path = `/api/v1/partners/${id}/logo`;
  // The version of this moment: the logo is no text that somebody else could have written over.
  const version = async () => {
    const { etag } = await versionedOf(
      api.GET("/api/v1/partners/{id}", { params: { path: { id } } }),
    );
    return ifMatch(etag ?? "");
  };
  const onSuccess = async () => {
    // What is typed here goes on from the version the logo made.
    takeUpOthers();
    await queries.invalidateQueries({ queryKey: ["partners"] });
  };
  const send = useMutation({
    mutationFn: async (file: File) => {
      const form = new FormData();
      form.set("file", await reducedPicture(file), file.name);
      await sendForm({ method: "PUT", path, form, headers: await version(), onProgress });
    },
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: async () => sendKept({ method: "DELETE", path, headers: await version() }),
    onSuccess,
  });
  return { send, remove };
}
