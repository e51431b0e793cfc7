import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { WrittenText } from "@/ui/written-text";
import { partnerAgreementsQuery } from "./api";
import "@/records/record-line.css";

type Agreement = components["schemas"]["AgreementItem"];

/** What it has signed, and the networks it belongs to. */
export function PartnerAgreements({ slug }: { slug: string }) {
  const { t } = useTranslation("partners");
  const agreements = useQuery(partnerAgreementsQuery(slug));
  return (
    <Loaded query={agreements} lines={3}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t("noAgreements")} />
        ) : (
          <>
            <Group
              title={t("agreements")}
              items={items.filter(({ kind }) => kind.code !== "network")}
            />
            <Group
              title={t("networks")}
              items={items.filter(({ kind }) => kind.code === "network")}
            />
          </>
        )
      }
    </Loaded>
  );
}

function Group({ title, items }: { title: string; items: readonly Agreement[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain" aria-label={title}>
        {items.map(({ id, slug, titles, kind, validity, starts, firstSigned, ends, openEnded }) => (
          <li key={id} className="record-line">
            <Link href={`/accords/${slug}`}>
              <WrittenText value={titles} />
            </Link>
            <p className="record-line__facts">
              <span>{kind.label}</span>
              <span>{validity.label}</span>
              <span>
                <DateText start={starts ?? firstSigned} end={ends} open={openEnded} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
