import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SearchCombobox } from "@/ui/search-combobox";
import { searchPartners } from "../api";
import { NewPartnerDialog } from "../partner/new-partner-dialog";

interface PartnerSearchProps {
  label: string;
  help?: string;
  optional?: boolean;
  error?: string;
  onChoose: (partner: { id: string; name: string }) => void;
  clears?: boolean;
}

/** An organisation of the directory, or a new one that is written into it on the way. */
export function PartnerSearch({ onChoose, clears, ...field }: PartnerSearchProps) {
  const { t } = useTranslation("editor");
  const [creating, setCreating] = useState<string>();
  const [chosen, setChosen] = useState("");
  const queries = useQueryClient();

  return (
    <>
      <SearchCombobox
        // A box that is filled from the dialog begins anew with that name.
        key={chosen}
        {...field}
        searchKey={["partners"]}
        search={searchPartners}
        placeholder={t("partners.placeholder")}
        initialQuery={clears ? "" : chosen}
        clears={clears}
        onChoose={({ value, label }) => onChoose({ id: value, name: label })}
        onCreate={setCreating}
      />
      <NewPartnerDialog
        name={creating}
        onClose={() => setCreating(undefined)}
        onDone={(partner) => {
          setCreating(undefined);
          setChosen(partner.name);
          void queries.invalidateQueries({ queryKey: ["combobox", "partners"] });
          onChoose(partner);
        }}
      />
    </>
  );
}
