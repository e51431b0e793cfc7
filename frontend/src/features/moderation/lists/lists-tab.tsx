import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { listsQuery } from "./api";
import "../terms.css";

/** The closed lists of the platform; each leads to its entries. */
export function ListsTab() {
  const { t } = useTranslation("moderation");
  const lists = useQuery(listsQuery);
  return (
    <>
      <p className="moderation__lead">{t("lists.lead")}</p>
      <Loaded query={lists} lines={16}>
        {({ items }) => (
          <ul className="terms">
            {items.map(({ code, label }) => (
              <li key={code} className="terms__line">
                <Link href={`/moderation/liste/${code}`}>{label}</Link>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}
