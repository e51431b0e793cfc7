import { lazy, Suspense, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import type { Language } from "@/i18n/languages";
import type { MapContent, Territory } from "@/map/map-data";
import { Skeleton } from "@/ui/loading";
import type { Agreement } from "./agreement-record";

type Party = Agreement["parties"][number];

const AtlasMap = lazy(async () => ({ default: (await import("@/map/atlas-map")).AtlasMap }));

/** Where the members are. Those without a known place are counted under it, and stand in the list. */
export function MembersMap({ parties }: { parties: readonly Party[] }) {
  const { t } = useTranslation(["agreements", "map"]);
  const language = useLanguage();
  const content = useMemo(() => membersOnMap(parties, language), [parties, language]);
  if (content.territories.length === 0) return null;
  const located = content.territories.reduce((sum, { count }) => sum + count, 0);
  const all = new Set(parties.map(({ partner }) => partner.id)).size;
  return (
    <div className="members-map no-print">
      <Suspense fallback={<Skeleton lines={12} />}>
        <AtlasMap content={content} label={t("map:membersLabel")} />
      </Suspense>
      {located < all && (
        <p className="members-map__note">{t("notLocated", { count: all - located })}</p>
      )}
    </div>
  );
}

/** One disc per place. A network has no shore of its own, so no place is here or there. */
function membersOnMap(parties: readonly Party[], language: Language): MapContent {
  const places = new Map<string, Territory>();
  const seen = new Set<string>();
  for (const { partner, country, latitude, longitude } of parties) {
    if (typeof latitude !== "number" || typeof longitude !== "number") continue;
    if (seen.has(partner.id)) continue;
    seen.add(partner.id);
    const name = pickText(partner.names, language)?.text ?? "";
    const id = `${latitude},${longitude}`;
    const place = places.get(id) ?? {
      id,
      name: partner.territory ?? name,
      within: country?.label ?? "",
      shore: "both",
      latitude,
      longitude,
      count: 0,
      newest: [],
    };
    place.count += 1;
    if (partner.published) {
      place.newest.push({ title: name, href: `/partenaires/${partner.slug}` });
    }
    places.set(id, place);
  }
  return { counted: "members", territories: [...places.values()], links: [] };
}
