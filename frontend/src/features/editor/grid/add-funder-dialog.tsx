import { useState } from "react";
import { useTranslation } from "react-i18next";
import { currentLanguage } from "@/i18n";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { codes, useChoices } from "../fields/codes";
import { currencyCodes } from "../fields/countries";
import { PartnerSearch } from "../fields/partner-search";
import type { RowHead } from "./grid";

interface AddFunderDialogProps {
  open: boolean;
  onClose: () => void;
  onAdd: (head: RowHead) => void;
}

/** A row of the grid: who gives, in what form, how far it has come. */
export function AddFunderDialog({ open, onClose, onAdd }: AddFunderDialogProps) {
  const { t } = useTranslation(["editor", "common"]);
  const choices = useChoices();
  const [partner, setPartner] = useState<{ id: string; name: string }>();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<RowHead["kind"]>("cash");
  const [state, setState] = useState<RowHead["state"]>("promised");
  const [currency, setCurrency] = useState("EUR");

  const add = () => {
    onAdd({
      funderId: partner?.id,
      funderName: partner ? undefined : name.trim(),
      funderNames: partner ? { [currentLanguage()]: partner.name } : undefined,
      kind,
      state,
      currency,
    });
    setPartner(undefined);
    setName("");
    onClose();
  };

  return (
    <Dialog
      open={open}
      title={t("funding.addFunder")}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" disabled={!partner && name.trim() === ""} onClick={add}>
            {t("funding.addRow")}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t("common:actions.cancel")}
          </Button>
        </>
      }
    >
      <PartnerSearch
        label={t("funding.funder")}
        help={t("funding.funderHelp")}
        onChoose={(chosen) => {
          setPartner(chosen);
          setName("");
        }}
      />
      {partner ? (
        <p>{t("funding.funderChosen", { name: partner.name })}</p>
      ) : (
        <TextInput
          label={t("funding.freeName")}
          help={t("funding.freeNameHelp")}
          optional
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      )}
      <div className="form__row">
        <Select
          label={t("funding.kind")}
          placeholder={false}
          choices={choices.fundingKind}
          value={kind}
          onChange={({ currentTarget }) =>
            setKind(codes.fundingKind.find((code) => code === currentTarget.value) ?? "cash")
          }
        />
        <Select
          label={t("funding.state")}
          placeholder={false}
          choices={choices.fundingState}
          value={state}
          onChange={({ currentTarget }) =>
            setState(codes.fundingState.find((code) => code === currentTarget.value) ?? "promised")
          }
        />
        <Select
          label={t("funding.currency")}
          placeholder={false}
          choices={currencyCodes.map((code) => ({ value: code, label: code }))}
          value={currency}
          onChange={({ currentTarget }) => setCurrency(currentTarget.value)}
        />
      </div>
    </Dialog>
  );
}
