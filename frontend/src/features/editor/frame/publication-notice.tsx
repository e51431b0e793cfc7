import { useTranslation } from "react-i18next";
import { errorKey } from "@/api/error-text";
import { ProblemError, type Violation } from "@/api/problem";
import type { components } from "@/api/schema";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { sectionOf, type EditedSection } from "./section";
import { NotSavedError } from "./use-submission";

type Publication = components["schemas"]["Publication"];

interface PublicationNoticeProps {
  publication: Publication | undefined;
  /** Why it was sent back or withdrawn. */
  reason: string | null | undefined;
}

/** Where the record stands between its authors and the public; a reason comes before everything else. */
export function PublicationNotice({ publication, reason }: PublicationNoticeProps) {
  const { t } = useTranslation("editor");
  if (publication === "sent-back") {
    return (
      <Notice tone="bad" title={t("publication.sentBack")}>
        <p className="editor-reason">{reason}</p>
        <p>{t("publication.sentBackHint")}</p>
      </Notice>
    );
  }
  if (publication === "submitted") {
    return <Notice tone="info" title={t("publication.submitted")} />;
  }
  if (publication === "withdrawn") {
    return (
      <Notice tone="watch" title={t("publication.withdrawn")}>
        {reason ? <p className="editor-reason">{reason}</p> : null}
      </Notice>
    );
  }
  return null;
}

interface SubmissionResultProps {
  href: string;
  sections: readonly EditedSection[];
  error: unknown;
  missing: readonly Violation[];
}

/** Why it could not be submitted: each thing missing is a link to where it is written. */
export function SubmissionResult({ href, sections, error, missing }: SubmissionResultProps) {
  const { t } = useTranslation(["editor", "common"]);
  if (!error) return null;
  if (missing.length === 0) {
    const text =
      error instanceof NotSavedError
        ? t("submission.notSaved")
        : error instanceof ProblemError && error.detail
          ? error.detail
          : t(`common:${errorKey(error)}`);
    return <Notice tone="bad" role="alert" title={text} />;
  }
  return (
    <Notice tone="watch" role="alert" title={t("submission.missing", { count: missing.length })}>
      <ul>
        {missing.map(({ field, message }) => {
          const section = sectionOf(sections, field);
          return (
            <li key={field + message}>
              {section ? (
                <>
                  <Link href={`${href}/${section.name}`}>{section.title}</Link>
                  {" – "}
                </>
              ) : null}
              {message}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
