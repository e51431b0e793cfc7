import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { isObject, type JsonObject } from "@/drafts/merge";
import { outbox, type OutboxItem } from "@/drafts/outbox";
import { asDate, asText, asTexts, isBlank } from "@/drafts/read";
import { useOutbox } from "@/drafts/use-outbox";
import { formatPartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { pickText } from "@/i18n/localized";
import { formValues, indicatorAt, reportBody } from "./report-values";
import type { ReportDraft } from "./use-report-draft";

interface UseSending {
  /** Where a new report is sent to, which is also what its items are grouped by. */
  path: string;
  photosPath: string;
  href: string;
  draft: ReportDraft;
  /** Secret of the personal link of somebody without an account. */
  link?: string;
}

/** Gives a report out of hand with its pictures, and takes one back that was refused. */
export function useSending({ path, photosPath, href, draft, link }: UseSending) {
  const { t } = useTranslation("progress");
  const language = useLanguage();
  const queries = useQueryClient();
  const waiting = useOutbox().filter((item) => item.group === path && item.link === link);
  const [arrived, setArrived] = useState(false);

  useEffect(
    () =>
      outbox.onArrived((item) => {
        if (item.group !== path) return;
        if (!item.file) setArrived(true);
        void queries.invalidateQueries({ queryKey: ["projects"] });
      }),
    [path, queries],
  );

  const give = async () => {
    const values = draft.values ?? {};
    const id = asText(values.id);
    const dated = asDate(values.dated);
    const date = dated ? formatPartialDate(dated, language) : "";
    const shared = { method: "POST" as const, etag: undefined, group: path, href, link };
    await outbox.addTogether([
      { ...shared, id, path, body: reportBody(values), title: t("waiting.report", { date }) },
      ...draft.photos.map((photo) => {
        const titles = titlesOf(values, photo.id) ?? { [language]: t("photo.default") };
        const title = pickText(titles, language)?.text ?? "";
        return {
          ...shared,
          id: photo.id,
          path: photosPath,
          after: id,
          file: photo.file,
          body: { titles: { ...titles } },
          title: t("waiting.photo", { title }),
        };
      }),
    ]);
    setArrived(false);
    await draft.forget();
  };

  const takeBack = async (item: OutboxItem) => {
    const photos: JsonObject = {};
    for (const follower of outbox.followersOf(item.id)) {
      // Another wording is another report, and its pictures are sent anew.
      const photo = crypto.randomUUID();
      if (follower.file) await draft.addPhoto(follower.file, photo);
      photos[photo] = follower.body?.titles;
    }
    draft.replace({
      ...formValues(item.body),
      photos,
      refused: (item.problem?.violations ?? []).map(({ field, code, message }) => ({
        field: formField(item.body, field),
        code,
        message,
      })),
    });
    await outbox.discard(item.id);
  };

  return { waiting, arrived, give, takeBack };
}

/** What a picture shows, where somebody said it. */
function titlesOf({ photos }: JsonObject, id: string) {
  const titles = isObject(photos) ? asTexts(photos[id]) : {};
  return isBlank({ ...titles }) ? undefined : titles;
}

/** 'values[1].actual' is, in the form, that of its indicator. */
function formField(body: JsonObject | undefined, field: string): string {
  const indicator = indicatorAt(body, field);
  return indicator ? `values.${indicator}` : field;
}
