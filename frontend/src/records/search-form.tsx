import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { TextInput } from "@/ui/text-input";
import "./record-line.css";

interface SearchFormProps {
  label: string;
  value: string;
  onSearch: (text: string) => void;
}

/** Full text over one list; the words live in the page's address. Give it the words as key, so that it follows them. */
export function SearchForm({ label, value, onSearch }: SearchFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(text.trim());
  };
  return (
    <form role="search" className="search-form" onSubmit={submit}>
      <TextInput
        label={label}
        type="search"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit">{t("search.submit")}</Button>
    </form>
  );
}
