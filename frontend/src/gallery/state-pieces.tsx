import { useState } from "react";
import { NetworkError } from "@/api/problem";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Disclosure } from "@/ui/disclosure";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { Skeleton } from "@/ui/loading";
import { Notice } from "@/ui/notice";
import { Section } from "@/ui/section";
import { StateLine } from "@/ui/state-line";
import { Tabs } from "@/ui/tabs";
import { stateSample as sample } from "./state-sample";

export function StatePieces() {
  const [open, setOpen] = useState(false);
  const [view, setView] = useState<"list" | "map">("list");
  return (
    <Section id="etats" title={sample.heading}>
      <div className="form">
        <StateLine state={{ kind: "saved", at: new Date("2026-11-22T14:02:00") }} />
        <StateLine state={{ kind: "kept" }} />
        <StateLine state={{ kind: "sent-back", reason: sample.reason }} />
        <Notice tone="info" title={sample.notice}>
          <p>{sample.noticeText}</p>
        </Notice>
        <EmptyState title={sample.empty} action={<Button variant="primary">{sample.add}</Button>}>
          <p>{sample.emptyReason}</p>
        </EmptyState>
        <ErrorState error={new NetworkError("offline")} onRetry={() => {}} />
        <Skeleton lines={4} />
        <Disclosure summary={sample.more}>
          <p>{sample.noticeText}</p>
        </Disclosure>
        <div>
          <Tabs
            label={sample.views}
            current={view}
            onChange={setView}
            tabs={[
              { name: "list", label: sample.list, panel: <p>{sample.list}</p> },
              { name: "map", label: sample.map, panel: <p>{sample.map}</p> },
            ]}
          />
          <Button onClick={() => setOpen(true)}>{sample.openDialog}</Button>
        </div>
        <Dialog
          open={open}
          title={sample.openDialog}
          onClose={() => setOpen(false)}
          sheet
          actions={<Button variant="primary">{sample.add}</Button>}
        >
          <p>{sample.noticeText}</p>
        </Dialog>
      </div>
    </Section>
  );
}
