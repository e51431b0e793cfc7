import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { PartnerName } from "@/records/partner-name";
import { RefusalNotice } from "@/records/refusal-notice";
import { rightsQuery } from "@/records/rights";
import type { Project } from "@/records/types";
import { Button } from "@/ui/button";
import { DataTable, type Column } from "@/ui/data-table";
import { EmptyState } from "@/ui/empty-state";
import { Loaded } from "@/ui/loaded";
import { Notice } from "@/ui/notice";
import { StatusBadge } from "@/ui/status-badge";
import { shareEditing, sharedProjectQuery } from "./sharing-api";
import "./project-sharing.css";

type Participation = Project["partners"][number];

interface ProjectSharingProps {
  /** Id or slug. */
  id: string;
  /** The project has another version now. */
  onChanged?: () => void;
}

/** Which partners edit a project, and why; for those whom the API lets share it, the buttons. */
export function ProjectSharing({ id, onChanged }: ProjectSharingProps) {
  const project = useQuery(sharedProjectQuery(id));
  return (
    <Loaded query={project} lines={5}>
      {(data) => <Partners id={id} project={data} onChanged={onChanged} />}
    </Loaded>
  );
}

function Partners({ id, project, onChanged }: ProjectSharingProps & { project: Project }) {
  const { t } = useTranslation("terms");
  const rights = useQuery(rightsQuery("projects", id));
  const { sharing, name } = useSharing(project, onChanged);
  const editors = new Map(rights.data?.editors.map((editor) => [editor.partner.id, editor]));
  const mayShare = rights.data?.actions.some(
    ({ action, allowed }) => action === "share" && allowed,
  );
  if (project.partners.length === 0) return <EmptyState title={t("sharing.none")} />;

  const columns: Column<Participation>[] = [
    {
      key: "partner",
      header: t("sharing.partner"),
      rowHeader: true,
      cell: ({ partner }) => <PartnerName partner={partner} />,
    },
    {
      key: "roles",
      header: t("sharing.roles"),
      cell: ({ roles }) => roles.map(({ label }) => label).join(", ") || "–",
    },
    {
      key: "edits",
      header: t("sharing.edits"),
      cell: ({ partner }) => <Answer sentence={editors.get(partner.id)?.sentence} />,
    },
  ];
  if (mayShare) {
    columns.push({
      key: "act",
      header: t("sharing.act"),
      cell: ({ partner }) =>
        // A lead edits by leading: there is nothing to share with it or to take back.
        editors.get(partner.id)?.reason === "leads" ? (
          "–"
        ) : (
          <ShareButton
            name={name(partner)}
            shared={editors.has(partner.id)}
            onShare={(shared) => {
              // A disabled button would lose the focus of who works by keyboard.
              if (!sharing.isPending) sharing.mutate({ partner, shared });
            }}
          />
        ),
    });
  }
  return (
    <div className="project-sharing">
      {sharing.isSuccess && (
        <Notice
          tone="good"
          role="status"
          title={t(sharing.variables.shared ? "sharing.shared" : "sharing.takenBack", {
            name: name(sharing.variables.partner),
          })}
        />
      )}
      {sharing.isError && <RefusalNotice error={sharing.error} onReload={() => sharing.reset()} />}
      <Loaded query={rights} lines={5}>
        {() => (
          <DataTable<Participation>
            caption={t("sharing.caption")}
            captionHidden
            columns={columns}
            rows={project.partners}
            rowKey={({ partner }) => partner.id}
          />
        )}
      </Loaded>
    </div>
  );
}

function useSharing(project: Project, onChanged: (() => void) | undefined) {
  const queries = useQueryClient();
  const language = useLanguage();
  const sharing = useMutation({
    mutationFn: ({ partner, shared }: { partner: Participation["partner"]; shared: boolean }) =>
      shareEditing({ id: project.id, version: project.version, partnerId: partner.id, shared }),
    // Also after a refusal: somebody else may have changed the project, and this shows how it is now.
    onSettled: () => queries.invalidateQueries({ queryKey: ["projects"] }),
    onSuccess: () => onChanged?.(),
  });
  const name = ({ names }: Participation["partner"]) => pickText(names, language)?.text ?? "";
  return { sharing, name };
}

function Answer({ sentence }: { sentence: string | undefined }) {
  const { t } = useTranslation("terms");
  if (!sentence) return <StatusBadge tone="no-data">{t("sharing.no")}</StatusBadge>;
  return (
    <span className="project-sharing__answer">
      <StatusBadge tone="good">{t("sharing.yes")}</StatusBadge>
      <span>{sentence}</span>
    </span>
  );
}

interface ShareButtonProps {
  name: string;
  shared: boolean;
  onShare: (shared: boolean) => void;
}

function ShareButton({ name, shared, onShare }: ShareButtonProps) {
  const { t } = useTranslation("terms");
  return (
    <Button
      aria-label={t(shared ? "sharing.takeBackFrom" : "sharing.shareWith", { name })}
      onClick={() => onShare(!shared)}
    >
      {t(shared ? "sharing.takeBack" : "sharing.share")}
    </Button>
  );
}
