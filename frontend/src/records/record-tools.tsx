import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatInstant } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { runtimeConfig } from "@/session/runtime-config";
import { Button } from "@/ui/button";
import { CopyButton } from "@/ui/copy-button";
import { Dropdown } from "@/ui/dropdown";
import { Link } from "@/ui/link";
import "./record-tools.css";

interface RecordToolsProps {
  title: string;
  /** Where its page is: '/projets/eau-a-dembela'. */
  path: string;
  updatedAt: string;
  /** Where the API gives it as a sheet to print; none where only some people may have it. */
  sheet?: string;
}

/** What any reader can do with a record: print it, take it along as a file, cite it, say that something in it is wrong. */
export function RecordTools({ title, path, updatedAt, sheet }: RecordToolsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const address = window.location.origin + path;
  const citation = t("record.citation", {
    title,
    date: formatInstant(updatedAt, language),
    address,
  });
  return (
    <>
      <Button variant="quiet" onClick={() => window.print()}>
        {t("actions.print")}
      </Button>
      {sheet ? (
        <a className="button button--quiet" href={`${sheet}?lang=${language}`} download>
          {t("record.sheet")}
        </a>
      ) : null}
      <Dropdown summary={t("record.cite")}>
        <div className="record-tools__citation">
          <p>{citation}</p>
          <p className="record-tools__licence">{t("record.licence")}</p>
          <CopyButton text={citation} />
        </div>
      </Dropdown>
      <Report title={title} address={address} />
    </>
  );
}

/** By e-mail to whoever publishes this installation; where no address is set, to the page that says who that is. */
function Report({ title, address }: { title: string; address: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({ queryKey: ["runtime-config"], queryFn: runtimeConfig });
  if (!data?.publisherEmail) {
    return (
      <Link href="/mentions-legales" button="quiet">
        {t("record.report")}
      </Link>
    );
  }
  const subject = encodeURIComponent(t("record.reportSubject", { title }));
  const body = encodeURIComponent(t("record.reportBody", { address }));
  return (
    <a
      className="button button--quiet"
      href={`mailto:${data.publisherEmail}?subject=${subject}&body=${body}`}
    >
      {t("record.report")}
    </a>
  );
}
