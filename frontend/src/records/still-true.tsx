import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, dataOf } from "@/api/client";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { RefusalNotice } from "./refusal-notice";

interface StillTrueProps {
  id: string;
  title: string;
}

/** One click that says for one's organisation that a project's page is still true. */
export function StillTrue({ id, title }: StillTrueProps) {
  const { t } = useTranslation("terms");
  const queries = useQueryClient();
  const confirmation = useMutation({
    mutationFn: () =>
      dataOf(api.POST("/api/v1/projects/{id}/confirmations", { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["projects"] }),
  });
  if (confirmation.isSuccess)
    return <Notice tone="good" role="status" title={t("stillTrue.done")} />;
  return (
    <>
      <Button
        aria-label={t("stillTrue.confirmOf", { title })}
        disabled={confirmation.isPending}
        onClick={() => confirmation.mutate()}
      >
        {t("stillTrue.confirm")}
      </Button>
      {confirmation.isError && (
        <RefusalNotice error={confirmation.error} onReload={() => confirmation.reset()} />
      )}
    </>
  );
}
