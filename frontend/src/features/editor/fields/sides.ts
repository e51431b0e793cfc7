import type { components } from "@/api/schema";
import { asObjects } from "@/drafts/read";
import { useSession } from "@/session/session-store";
import { useTranslation } from "react-i18next";
import { useDraft } from "../frame/draft-context";

type Side = components["schemas"]["Side"];

/** Which shore is 'here' for the one who edits: the side their own partner stands on, else the north. */
export function useSides() {
  const { t } = useTranslation("editor");
  const { values } = useDraft();
  const { memberships, actingFor } = useSession();
  const own = new Set(
    actingFor ? [actingFor.partnerId] : memberships.map((each) => each.partnerId),
  );
  const mine = asObjects(values.partners).find(({ partnerId }) => own.has(String(partnerId)));
  const here: Side = mine?.side === "south" ? "south" : "north";
  const there: Side = here === "north" ? "south" : "north";
  const word = (side: Side) =>
    t(side === here ? "sides.here" : "sides.there", { side: t(`sides.${side}`) });
  return {
    here,
    there,
    word,
    /** For the end of a line: 'là-bas'. */
    short: (side: Side) => t(side === here ? "sides.shortHere" : "sides.shortThere"),
    choices: [here, there].map((value) => ({ value, label: word(value) })),
  };
}
