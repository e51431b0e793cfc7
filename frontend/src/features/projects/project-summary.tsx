import { useTranslation } from "react-i18next";
import { formatInstant } from "@/i18n/format";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { PartnerName } from "@/records/partner-name";
import { useRights } from "@/records/rights";
import { StillTrue } from "@/records/still-true";
import type { Project } from "@/records/types";
import { ChipLink } from "@/ui/chip";
import { DateText } from "@/ui/date-text";
import { Fact, Facts } from "@/ui/facts";
import { Link } from "@/ui/link";
import { StatusBadge } from "@/ui/status-badge";
import { LongWrittenText, WrittenText } from "@/ui/written-text";

export function ProjectSummary({ project }: { project: Project }) {
  const { t } = useTranslation(["projects", "common"]);
  const language = useLanguage();
  const mayConfirm = useRights("projects", project.slug)("confirm");
  const { agreement, parent, follows, followedBy, children } = project;
  return (
    <>
      <LongWrittenText value={project.summaries} />
      <ul className="chips">
        {project.themes.map(({ code, label }) => (
          <li key={code}>
            <ChipLink href={`/projets?theme=${code}`}>{label}</ChipLink>
          </li>
        ))}
        {project.sdgs.map((goal) => (
          <li key={goal}>
            <ChipLink href={`/projets?sdg=${goal}`}>{t("goal", { goal })}</ChipLink>
          </li>
        ))}
      </ul>
      <Facts>
        <Fact term={t("publics")}>
          {project.publics.map(({ label }) => label).join(", ")}
          {project.otherPublics && (
            <>
              {project.publics.length > 0 && ", "}
              <WrittenText value={project.otherPublics} />
            </>
          )}
        </Fact>
        <Fact term={t("statusReason")}>
          {project.statusReasons && <WrittenText value={project.statusReasons} />}
        </Fact>
        <Fact term={t("triennial")}>{project.triennial === true && t("yes")}</Fact>
        <Fact term={t("agreement")}>
          {agreement && (
            <Link href={`/accords/${agreement.slug}`}>
              <WrittenText value={agreement.titles} />
            </Link>
          )}
        </Fact>
        <Fact term={t("parent")}>{parent && <Relative project={parent} />}</Fact>
        <Fact term={t("follows")}>{follows && <Relative project={follows} />}</Fact>
        <Fact term={t("followedBy")}>
          {followedBy.length > 0 && <Relatives projects={followedBy} />}
        </Fact>
        <Fact term={t("children")}>{children.length > 0 && <Relatives projects={children} />}</Fact>
        <Fact term={t("phases")}>
          {project.phases.length > 0 && (
            <ul className="plain">
              {project.phases.map(({ label, start, end }, index) => (
                <li key={index}>
                  <WrittenText value={label} /> : <DateText start={start} end={end} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact term={t("confirmed")}>
          {project.confirmations.length > 0 ? (
            <ul className="plain">
              {project.confirmations.map(({ partner, confirmedAt, age }) => (
                <li key={partner.id}>
                  <PartnerName partner={partner} />, {formatInstant(confirmedAt, language)}{" "}
                  <StatusBadge tone={age.code === "old" ? "watch" : "good"}>
                    {age.label}
                  </StatusBadge>
                </li>
              ))}
            </ul>
          ) : (
            t("notConfirmed")
          )}
        </Fact>
      </Facts>
      {mayConfirm && project.publication === "published" && (
        <StillTrue id={project.id} title={pickText(project.titles, language)?.text ?? ""} />
      )}
    </>
  );
}

function Relative({ project }: { project: Project["children"][number] }) {
  return (
    <Link href={`/projets/${project.slug}`}>
      <WrittenText value={project.titles} />
    </Link>
  );
}

function Relatives({ projects }: { projects: Project["children"] }) {
  return (
    <ul className="plain">
      {projects.map((project) => (
        <li key={project.id}>
          <Relative project={project} />
        </li>
      ))}
    </ul>
  );
}
