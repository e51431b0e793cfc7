import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import type { PartialDate } from "@/i18n/format";
import type { Localized } from "@/i18n/localized";
import { renderPiece } from "@/testing/render";
import { CheckboxGroup } from "./choices";
import { DateInput } from "./date-input";
import { LocalizedTextInput } from "./localized-text-input";
import { SearchCombobox } from "./search-combobox";
import { TextArea } from "./text-area";
import { TextInput } from "./text-input";

describe("a field", () => {
  it("ties label, help and error to its box", async () => {
    await renderPiece(
      <TextInput label="Site" help="Avec https" error="Commencez par https" optional />,
    );
    const box = screen.getByRole("textbox", { name: "Site (facultatif)" });
    expect(box).toBeInvalid();
    expect(box).toHaveAccessibleDescription(/Avec https.*Erreur\s: Commencez par https/);
  });

  it("counts down instead of cutting", async () => {
    await renderPiece(<TextArea label="Contexte" limit={10} value="onze lettres" readOnly />);
    expect(screen.getByRole("status")).toHaveTextContent("2 caractères de trop");
  });
});

describe("a date as precise as it is known", () => {
  it.each([
    ["", "", "1988", { value: "1988", precision: "year" }],
    ["", "mai", "1988", { value: "1988-05", precision: "month" }],
    ["7", "mai", "1988", { value: "1988-05-07", precision: "day" }],
  ])("%s %s %s", async (day, month, year, date) => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    await renderPiece(<DateInput label="Début" value={null} onChange={onChange} />);
    const group = within(screen.getByRole("group", { name: "Début" }));
    await user.type(group.getByRole("textbox", { name: "Année" }), year);
    if (month) await user.selectOptions(group.getByRole("combobox", { name: "Mois" }), month);
    if (day) await user.type(group.getByRole("textbox", { name: "Jour" }), day);
    expect(onChange).toHaveBeenLastCalledWith(date);
  });

  it("refuses a day that does not exist, once one has left the box", async () => {
    const user = userEvent.setup();
    const start: PartialDate = { value: "2021-02-28", precision: "day" };
    await renderPiece(<DateInput label="Début" value={start} onChange={() => {}} />);
    const day = screen.getByRole("textbox", { name: "Jour" });
    await user.clear(day);
    await user.type(day, "30");
    await user.tab();
    expect(screen.getByText(/Cette date n’existe pas/)).toBeVisible();
  });
});

it("a text is written in the reader's language first, in the others one step away", async () => {
  const user = userEvent.setup();
  const seen: Localized[] = [];
  function Form() {
    const [value, setValue] = useState<Localized>({ fr: "Eau", en: "Water" });
    seen.push(value);
    return <LocalizedTextInput label="Titre" value={value} onChange={setValue} />;
  }
  await renderPiece(<Form />);
  expect(screen.getByRole("textbox", { name: "Titre" })).toHaveValue("Eau");
  expect(screen.getByText("Rempli : anglais")).toBeVisible();

  await user.click(screen.getByText("Autres langues"));
  await user.type(screen.getByRole("textbox", { name: /Titre en italien/ }), "Acqua");
  expect(seen.at(-1)).toEqual({ fr: "Eau", en: "Water", it: "Acqua" });
});

it("several answers keep the order of the choices", async () => {
  const user = userEvent.setup();
  const onChange = vi.fn();
  const choices = ["youth", "women", "everyone"].map((value) => ({ value, label: value }));
  await renderPiece(
    <CheckboxGroup label="Publics" choices={choices} value={["everyone"]} onChange={onChange} />,
  );
  await user.click(screen.getByRole("checkbox", { name: "youth" }));
  expect(onChange).toHaveBeenCalledWith(["youth", "everyone"]);
});

describe("a box with suggestions", () => {
  const towns = [
    { value: "1", label: "Dembela", detail: "Sikasso" },
    { value: "2", label: "Demba", detail: "Tambacounda" },
  ];
  const box = () => screen.getByRole("combobox", { name: "Partenaire" });

  it("is used with the keyboard alone", async () => {
    const user = userEvent.setup();
    const onChoose = vi.fn();
    await renderPiece(
      <SearchCombobox
        label="Partenaire"
        searchKey={["towns"]}
        search={async () => towns}
        onChoose={onChoose}
      />,
    );
    await user.type(box(), "dem");
    expect(await screen.findByRole("option", { name: /Dembela/ })).toBeVisible();
    expect(box()).toHaveAttribute("aria-expanded", "true");

    await user.keyboard("{ArrowDown}{ArrowDown}");
    const second = screen.getByRole("option", { name: /Demba/ });
    expect(second).toHaveAttribute("aria-selected", "true");
    expect(box()).toHaveAttribute("aria-activedescendant", second.id);

    await user.keyboard("{Enter}");
    expect(onChoose).toHaveBeenCalledWith(towns[1]);
    expect(box()).toHaveValue("Demba");
    expect(box()).toHaveAttribute("aria-expanded", "false");
  });

  it("offers to create what was not found", async () => {
    const user = userEvent.setup();
    const onCreate = vi.fn();
    await renderPiece(
      <SearchCombobox
        label="Partenaire"
        searchKey={["nothing"]}
        search={async () => []}
        onChoose={() => {}}
        onCreate={onCreate}
      />,
    );
    await user.type(box(), "Kolondiéba");
    await user.click(await screen.findByRole("option", { name: /Créer «\sKolondiéba\s»/ }));
    expect(onCreate).toHaveBeenCalledWith("Kolondiéba");
  });

  it("says when the search failed, and Escape closes it before it empties the box", async () => {
    const user = userEvent.setup();
    await renderPiece(
      <SearchCombobox
        label="Partenaire"
        searchKey={["failing"]}
        search={async () => {
          throw new Error("for the test");
        }}
        onChoose={() => {}}
      />,
    );
    await user.type(box(), "dem");
    expect(await screen.findByText(/La recherche n’a pas abouti/)).toBeVisible();
    await user.keyboard("{Escape}");
    expect(box()).toHaveValue("dem");
    await user.keyboard("{Escape}");
    expect(box()).toHaveValue("");
  });
});
