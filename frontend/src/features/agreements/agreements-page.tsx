import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { listAddress } from "@/api/list-address";
import { AgreementEnding } from "@/records/agreement-ending";
import { ExportMenu } from "@/records/export-menu";
import { ListFilters, chosenIn } from "@/records/list-filters";
import { PagedList } from "@/records/paged-list";
import { useRecordNames } from "@/records/use-record-names";
import { RemovableChip } from "@/ui/chip";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { WrittenText } from "@/ui/written-text";
import { agreementsQuery } from "./api";
import { ValidityBadge } from "./validity-badge";

export default function AgreementsPage() {
  const { t } = useTranslation("agreements");
  const [search, setSearch] = useSearchParams();
  const partner = search.get("partner");
  const nameOf = useRecordNames(partner ? [{ kind: "partners", id: partner }] : []);
  const list = useInfiniteQuery(
    agreementsQuery({
      q: search.get("q") ?? undefined,
      kind: chosenIn(search, "kind"),
      validity: chosenIn(search, "validity"),
      ending: chosenIn(search, "ending"),
      partner: chosenIn(search, "partner"),
    }),
  );
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <ExportMenu
          address={listAddress("/api/v1/agreements", search, [
            "q",
            "kind",
            "validity",
            "ending",
            "partner",
          ])}
        />
      }
    >
      <ListFilters
        searchLabel={t("search")}
        filters={[
          { name: "kind", label: t("kind"), any: t("anyKind"), list: "/api/v1/agreement-kinds" },
          {
            name: "validity",
            label: t("validity"),
            any: t("anyValidity"),
            list: "/api/v1/agreement-validities",
          },
          {
            name: "ending",
            label: t("ending"),
            any: t("anyEnding"),
            list: "/api/v1/agreement-endings",
          },
        ]}
      />
      {partner && (
        <p className="no-print">
          <RemovableChip
            label={t("ofPartner", { name: nameOf(partner) })}
            onRemove={() =>
              setSearch((before) => {
                const next = new URLSearchParams(before);
                next.delete("partner");
                return next;
              })
            }
          />
        </p>
      )}
      <PagedList
        list={list}
        render={(agreement) => (
          <article className="record-line">
            <p className="record-line__facts">
              <ValidityBadge validity={agreement.validity} />
              <AgreementEnding ending={agreement.ending} />
              <span>{agreement.kind.label}</span>
            </p>
            <h2 className="record-line__title">
              <Link href={`/accords/${agreement.slug}`}>
                <WrittenText value={agreement.titles} />
              </Link>
            </h2>
            <p className="record-line__facts">
              <DateText
                start={agreement.starts ?? agreement.firstSigned}
                end={agreement.ends}
                open={agreement.openEnded}
              />
              <span>{t("parties", { count: agreement.partners })}</span>
              <span>{agreement.countries.map(({ label }) => label).join(", ")}</span>
              <span>{t("projects", { count: agreement.projects })}</span>
            </p>
          </article>
        )}
        empty={<EmptyState title={t("none")} action={<Link href="/accords">{t("all")}</Link>} />}
      />
    </Page>
  );
}
