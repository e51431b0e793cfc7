import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { errorKey } from "@/api/error-text";
import { ProblemError } from "@/api/problem";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { openOrganization } from "./members-api";

interface KeycloakSpaceProps {
  slug: string;
  /** The partner has its organisation already: then only the way to it is asked for. */
  isOpen: boolean;
}

/** For a platform administrator: makes the partner's organisation in Keycloak, or leads to it. */
export function KeycloakSpace({ slug, isOpen }: KeycloakSpaceProps) {
  const { t } = useTranslation(["account", "common"]);
  const queries = useQueryClient();
  const opening = useMutation({
    mutationFn: () => openOrganization(slug),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["partners", slug] }),
  });
  if (opening.data) {
    const { alias, consoleUrl } = opening.data;
    return (
      <Notice tone="good" role="status" title={t("members.spaceReady", { alias })}>
        <p>
          <a href={consoleUrl} rel="external">
            {t("members.toConsole")}
          </a>
        </p>
      </Notice>
    );
  }
  return (
    <div className="form">
      {opening.isError && (
        <Notice tone="bad" role="alert" title={t("members.notOpened")}>
          <p>
            {opening.error instanceof ProblemError && opening.error.detail
              ? opening.error.detail
              : t(`common:${errorKey(opening.error)}`)}
          </p>
        </Notice>
      )}
      <p>
        <Button disabled={opening.isPending} onClick={() => opening.mutate()}>
          {isOpen ? t("members.findConsole") : t("members.openSpace")}
        </Button>
      </p>
    </div>
  );
}
