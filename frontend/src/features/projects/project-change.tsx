import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { changeMarkersQuery, changeStoriesQuery, type ChangeStory } from "@/records/change/api";
import { StoryBody } from "@/records/change/story-body";
import type { Project } from "@/records/types";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Money } from "@/ui/money";
import { WrittenText } from "@/ui/written-text";
import { ProjectMarkers } from "./project-markers";

/** What changed and no figure tells: whose behaviour, step by step, and what people tell of it. */
export function ProjectChange({ project }: { project: Project }) {
  const { t } = useTranslation("change");
  const markers = useQuery(changeMarkersQuery(project.slug));
  const stories = useQuery(changeStoriesQuery(project.slug));
  if (markers.data?.length === 0 && stories.data?.items.length === 0) {
    return <EmptyState title={t("noneOfProject")} />;
  }
  return (
    <>
      <Loaded query={markers} lines={3}>
        {(items) => (items.length > 0 ? <ProjectMarkers markers={items} /> : null)}
      </Loaded>
      <Loaded query={stories} lines={3}>
        {({ items, avoided }) =>
          items.length > 0 ? <Stories stories={items} avoided={avoided} /> : null
        }
      </Loaded>
    </>
  );
}

interface StoriesProps {
  stories: readonly ChangeStory[];
  avoided: readonly { amount: string; currency: string }[];
}

function Stories({ stories, avoided }: StoriesProps) {
  const { t } = useTranslation(["change", "common"]);
  return (
    <section aria-labelledby="recits">
      <h3 id="recits">{t("stories")}</h3>
      {avoided.length > 0 && (
        <p>
          {t("common:list.term", { term: t("avoided") })}{" "}
          {avoided.map(({ amount, currency }, index) => (
            <span key={currency}>
              {index > 0 && " · "}
              <Money amount={amount} currency={currency} />
            </span>
          ))}
        </p>
      )}
      {stories.map((story) => (
        <article key={story.id}>
          <h4>
            <WrittenText value={story.titles} />
          </h4>
          <StoryBody story={story} />
        </article>
      ))}
      <p className="no-print">
        <Link href="/changements">{t("allStories")}</Link>
      </p>
    </section>
  );
}
