import { Link } from "@/ui/link";
import { WrittenText } from "@/ui/written-text";
import type { PartnerBrief } from "./types";

interface PartnerNameProps {
  partner: Pick<PartnerBrief, "slug" | "names" | "published">;
}

/** A partner named in another record; a link only where its own page is open. */
export function PartnerName({ partner }: PartnerNameProps) {
  const name = <WrittenText value={partner.names} />;
  return partner.published ? <Link href={`/partenaires/${partner.slug}`}>{name}</Link> : name;
}
