import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { AnchorList } from "@/ui/anchor-list";
import { Loaded } from "@/ui/loaded";
import { MarkedText } from "@/ui/marked-text";
import { Page } from "@/ui/page";
import { Section } from "@/ui/section";
import { catalogQuery } from "./api";
import { CodeSample } from "./code-sample";
import { DatasetsTable } from "./datasets-table";
import { changesExample, curlExample, fetchExample, sheetExample } from "./examples";

const sections = ["fichiers", "licence", "appeler", "suivre", "regles"] as const;

/** What there is to take, under which licence, and how to call the API. */
export default function OpenDataPage() {
  const { t } = useTranslation("opendata");
  const datasets = useQuery(catalogQuery);
  const { origin } = window.location;
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <>
          <a className="button button--primary" href="/api/docs">
            {t("docs")}
          </a>
          <a className="button button--secondary" href="/api/v1/openapi.yaml">
            {t("contract")}
          </a>
        </>
      }
    >
      <div className="with-anchors">
        <AnchorList anchors={sections.map((id) => ({ id, label: t(`section.${id}`) }))} />
        <div>
          <Section id="fichiers" title={t("section.fichiers")}>
            <Loaded query={datasets} lines={8}>
              {(data) => <DatasetsTable datasets={data} />}
            </Loaded>
            <div className="prose datasets__note">
              <MarkedText text={t("filesNote")} />
            </div>
          </Section>
          <Section id="licence" title={t("section.licence")}>
            <div className="prose">
              <MarkedText text={t("licence")} />
            </div>
          </Section>
          <Section id="appeler" title={t("section.appeler")}>
            <div className="prose">
              <MarkedText text={t("call")} />
            </div>
            <CodeSample title={t("sample.curl")} code={curlExample(origin)} />
            <CodeSample title={t("sample.fetch")} code={fetchExample(origin)} />
            <CodeSample title={t("sample.sheet")} code={sheetExample(origin)} />
            <p>{t("sheetNote")}</p>
          </Section>
          <Section id="suivre" title={t("section.suivre")}>
            <div className="prose">
              <MarkedText text={t("follow")} />
            </div>
            <CodeSample title={t("sample.changes")} code={changesExample(origin)} />
          </Section>
          <Section id="regles" title={t("section.regles")}>
            <div className="prose">
              <MarkedText text={t("rules")} />
            </div>
          </Section>
        </div>
      </div>
    </Page>
  );
}
