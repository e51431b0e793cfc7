import { useEffect, useRef, useState } from "react";
import { forgetDraft, keepDraft, readDraft } from "@/drafts/draft-store";
import type { Json, JsonObject } from "@/drafts/merge";
import { asText } from "@/drafts/read";
import type { KeptFile } from "@/drafts/outbox";
import { forgetPhoto, keepPhoto, photosOf, type KeptPhoto } from "@/drafts/photo-store";

interface UseReportDraft {
  key: string;
  href: string;
  title: string;
}

/** A report that is being written: on the device at every keystroke, with its pictures. */
export function useReportDraft({ key, href, title }: UseReportDraft) {
  const [values, setValues] = useState<JsonObject>();
  const [photos, setPhotos] = useState<readonly KeptPhoto[]>([]);
  const latest = useRef<JsonObject>({});

  useEffect(() => {
    let left = false;
    void Promise.all([readDraft(key), photosOf(key)]).then(([draft, kept]) => {
      if (left) return;
      latest.current = draft?.values ?? { dated: today() };
      setValues(latest.current);
      setPhotos(kept);
    });
    return () => {
      left = true;
    };
  }, [key]);

  const replace = (next: JsonObject) => {
    // The id under which it is sent is there from the first word on: sent twice, it is one report.
    latest.current = { ...next, id: asText(next.id) || crypto.randomUUID() };
    setValues(latest.current);
    void keepDraft({
      key,
      href,
      title,
      base: {},
      etag: "",
      values: latest.current,
      keptAt: Date.now(),
    });
  };

  return {
    values,
    photos,
    isBegun: values !== undefined && (asText(values.id) !== "" || photos.length > 0),
    change: (name: string, value: Json | undefined) =>
      replace({ ...latest.current, [name]: value }),
    replace,
    addPhoto: async (file: KeptFile, id: string = crypto.randomUUID()) => {
      const photo = { id, draft: key, file };
      await keepPhoto(photo);
      setPhotos((before) => [...before, photo]);
      replace(latest.current);
    },
    removePhoto: async (id: string) => {
      await forgetPhoto(id);
      setPhotos((before) => before.filter((photo) => photo.id !== id));
    },
    /** Once it waits to be sent, or is given up. */
    forget: async () => {
      await forgetDraft(key);
      await Promise.all(photos.map(({ id }) => forgetPhoto(id)));
      latest.current = { dated: today() };
      setValues(latest.current);
      setPhotos([]);
    },
  };
}

/** A report is of today unless somebody says otherwise; the day is the writer's own. */
function today(): JsonObject {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, "0"));
  return { value: `${now.getFullYear()}-${month}-${day}`, precision: "day" };
}

export type ReportDraft = ReturnType<typeof useReportDraft>;
