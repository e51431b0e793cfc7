import { useTranslation } from "react-i18next";
import { Dropdown } from "@/ui/dropdown";
import "./export-menu.css";

/** Every list comes as a table. */
const tables = ["csv", "xlsx"] as const;

interface ExportMenuProps {
  /** The list in the API, filtered as it is shown. */
  address: string;
  /** What this list comes as beside tables: on a map, line by line. */
  also?: readonly ("geojson" | "ndjson")[];
}

/** The list as it is filtered, as files and as an address of the API. */
export function ExportMenu({ address, also = [] }: ExportMenuProps) {
  const { t } = useTranslation("terms");
  return (
    <Dropdown summary={t("export.menu")}>
      <ul className="plain export-menu">
        {[...tables, ...also].map((format) => (
          <li key={format}>
            <a href={fileAddress(address, format)} download>
              {t(`export.${format}`)}
            </a>
          </li>
        ))}
        <li>
          <a href={address}>{t("export.api")}</a>
        </li>
      </ul>
    </Dropdown>
  );
}

/** The address of a list of the API as a file. */
export function fileAddress(list: string, format: string): string {
  return `${list}${list.includes("?") ? "&" : "?"}format=${format}`;
}
