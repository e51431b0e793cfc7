import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Button } from "./button";
import "./load-more.css";

interface LoadMoreProps {
  shown: number;
  total: number;
  /** 'at-least' where counting all would cost too much. */
  totalRelation?: "exact" | "at-least";
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
}

export function LoadMore({ shown, total, totalRelation, hasMore, loading, onMore }: LoadMoreProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const figure = formatNumber(total, language);
  const [paged, setPaged] = useState(hasMore);
  if (hasMore && !paged) setPaged(true);
  // Of a list of one page the heading has said how many there are.
  if (!paged) return null;
  return (
    <div className="load-more no-print">
      <p role="status">
        {t("list.shown", {
          count: shown,
          total: totalRelation === "at-least" ? t("list.atLeast", { total: figure }) : figure,
        })}
      </p>
      {hasMore ? (
        <Button disabled={loading} onClick={onMore}>
          {loading ? t("state.loading") : t("list.more")}
        </Button>
      ) : null}
    </div>
  );
}
