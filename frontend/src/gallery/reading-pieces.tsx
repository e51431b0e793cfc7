import { AnchorList } from "@/ui/anchor-list";
import { Button } from "@/ui/button";
import { Chip, ChipLink, RemovableChip } from "@/ui/chip";
import { DataTable, type Column } from "@/ui/data-table";
import { DateText } from "@/ui/date-text";
import { Fact, Facts } from "@/ui/facts";
import { Link } from "@/ui/link";
import { LoadMore } from "@/ui/load-more";
import { Money } from "@/ui/money";
import { Page } from "@/ui/page";
import { PairTitle } from "@/ui/pair-title";
import { Section } from "@/ui/section";
import { StatusBadge } from "@/ui/status-badge";
import { LongWrittenText } from "@/ui/written-text";
import { sample } from "./sample";

type Line = (typeof sample.lines)[number];

const columns: Column<Line>[] = [
  { key: "funder", header: sample.funder, cell: (line) => line.funder, foot: sample.total },
  ...(["y2019", "y2020", "y2021"] as const).map((year): Column<Line> => ({
    key: year,
    header: year.slice(1),
    cell: (line) => <Money amount={line[year]} currency="EUR" />,
    numeric: true,
    foot: <Money amount={sample.totals[year]} currency="EUR" />,
  })),
];

export function ReadingPieces() {
  return (
    <Page
      title={sample.title}
      eyebrow={
        <>
          {sample.kind} <StatusBadge tone="good">{sample.status.good}</StatusBadge>
        </>
      }
      lead={
        <PairTitle
          here={[{ name: "Pontcharra", within: "Isère" }]}
          there={[{ name: "Dembela", within: "Sikasso" }]}
        />
      }
      actions={
        <>
          <Button>{sample.print}</Button>
          <Button variant="primary">{sample.edit}</Button>
        </>
      }
    >
      <div className="with-anchors">
        <AnchorList anchors={sample.anchors} />
        <div>
          <Section id="resume" title={sample.anchors[0]?.label ?? ""}>
            <LongWrittenText value={sample.text} />
          </Section>
          <Section id="faits" title={sample.anchors[1]?.label ?? ""}>
            <Facts>
              <Fact term={sample.dates}>
                <DateText
                  start={{ value: "2019", precision: "year" }}
                  end={{ value: "2021-12", precision: "month" }}
                />
              </Fact>
              <Fact term={sample.agreement}>
                <DateText start={{ value: "1988", precision: "year" }} open />
              </Fact>
              <Fact term={sample.length}>
                <DateText months={60} />
              </Fact>
              <Fact term={sample.amount}>
                <Money amount="380272.00" currency="EUR" />
              </Fact>
              <Fact term={sample.amount}>
                <Money amount="12900000.5" currency="XOF" />
              </Fact>
              <Fact term={sample.partner}>
                <Link href="/partenaires">{sample.lines[0]?.funder}</Link>
              </Fact>
            </Facts>
          </Section>
          <Section id="financement" title={sample.anchors[2]?.label ?? ""}>
            <DataTable
              caption={sample.caption}
              columns={columns}
              rows={sample.lines}
              rowKey={(line) => line.funder}
            />
            <LoadMore shown={3} total={1204} hasMore loading={false} onMore={() => {}} />
          </Section>
          <Section id="etiquettes" title={sample.anchors[3]?.label ?? ""}>
            <div className="chips">
              <Chip>{sample.chips[0]}</Chip>
              <ChipLink href="/a" count={12}>
                {sample.chips[1]}
              </ChipLink>
              <ChipLink href="/b" count={3} current>
                {sample.chips[2]}
              </ChipLink>
              <RemovableChip label={sample.chips[3] ?? ""} onRemove={() => {}} />
            </div>
            <p className="chips">
              <StatusBadge tone="good">{sample.status.good}</StatusBadge>
              <StatusBadge tone="watch">{sample.status.watch}</StatusBadge>
              <StatusBadge tone="bad">{sample.status.bad}</StatusBadge>
              <StatusBadge tone="info">{sample.status.info}</StatusBadge>
              <StatusBadge tone="no-data">{sample.status.noData}</StatusBadge>
            </p>
          </Section>
        </div>
      </div>
    </Page>
  );
}
