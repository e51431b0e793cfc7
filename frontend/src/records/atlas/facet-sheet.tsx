import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { activeFilters, type RecordFilters } from "@/api/record-filters";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { FacetPanel } from "./facet-panel";
import { summaryQuery } from "./queries";

interface FacetSheetProps {
  filters: RecordFilters;
  onChange: (next: RecordFilters) => void;
}

/** The facets on a phone: a sheet from the lower edge that says how many projects are left. */
export function FacetSheet({ filters, onChange }: FacetSheetProps) {
  const { t } = useTranslation("terms");
  const [open, setOpen] = useState(false);
  const { data } = useQuery({ ...summaryQuery(filters), enabled: open });
  const chosen = activeFilters(filters).length;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {chosen > 0 ? t("chosen", { name: t("filters"), count: chosen }) : t("filters")}
      </Button>
      <Dialog
        open={open}
        sheet
        title={t("filters")}
        onClose={() => setOpen(false)}
        actions={
          <Button variant="primary" onClick={() => setOpen(false)}>
            {data ? t("showProjects", { count: data.projects }) : t("filters")}
          </Button>
        }
      >
        <FacetPanel filters={filters} onChange={onChange} />
      </Dialog>
    </>
  );
}
