import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatInstant, formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { DataTable } from "@/ui/data-table";
import { totalQuery, type Dataset } from "./api";
import "./datasets.css";

/** Each list: how much, how fresh, and its files. */
export function DatasetsTable({ datasets }: { datasets: readonly Dataset[] }) {
  const { t } = useTranslation("opendata");
  const language = useLanguage();
  return (
    <DataTable<Dataset>
      caption={t("files.caption")}
      captionHidden
      columns={[
        {
          key: "title",
          header: t("files.what"),
          rowHeader: true,
          cell: ({ code, titles, descriptions }) => (
            <>
              {titles[language] ?? code}
              <span className="datasets__content">{descriptions[language]}</span>
            </>
          ),
        },
        {
          key: "total",
          header: t("files.count"),
          numeric: true,
          cell: ({ code }) => <Total code={code} />,
        },
        {
          key: "modified",
          header: t("files.modified"),
          cell: ({ modified }) => (modified ? formatInstant(modified, language) : "–"),
        },
        {
          key: "files",
          header: t("files.files"),
          cell: ({ code, titles, files }) => (
            <ul className="datasets__files">
              {files.map(({ format, href }) => (
                <li key={format}>
                  <a
                    href={href}
                    download={format !== "JSON"}
                    aria-label={t("files.one", { title: titles[language] ?? code, format })}
                  >
                    {format}
                  </a>
                </li>
              ))}
            </ul>
          ),
        },
      ]}
      rows={datasets}
      rowKey={({ code }) => code}
    />
  );
}

function Total({ code }: { code: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery(totalQuery(code));
  if (!data) return <>–</>;
  const figure = formatNumber(data.total, language);
  return <>{data.totalRelation === "at-least" ? t("list.atLeast", { total: figure }) : figure}</>;
}
