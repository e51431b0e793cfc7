import { useTranslation } from "react-i18next";
import type { Lesson } from "@/records/lessons/api";
import { Button } from "@/ui/button";
import { Icon } from "@/ui/icon";
import { WrittenText } from "@/ui/written-text";
import { nameOf } from "../api";

interface LessonEntryProps {
  lesson: Lesson;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: -1 | 1) => void;
  onEdit: () => void;
  onRemove: () => void;
}

/** One lesson or question with what can be done to it. */
export function LessonEntry({
  lesson,
  isFirst,
  isLast,
  onMove,
  onEdit,
  onRemove,
}: LessonEntryProps) {
  const { t } = useTranslation(["editor", "common"]);
  const title = nameOf(lesson.texts);
  return (
    <li className="indicator-list__line" aria-label={title}>
      <span>
        <WrittenText value={lesson.texts} />{" "}
        <span className="indicator-list__detail">
          {[lesson.step?.label, ...lesson.themes.map(({ label }) => label)]
            .filter(Boolean)
            .join(", ")}
        </span>
      </span>
      <span className="indicator-list__acts">
        <Button
          variant="quiet"
          disabled={isFirst}
          aria-label={t("themes.up", { name: title })}
          onClick={() => onMove(-1)}
        >
          <Icon name="up" />
        </Button>
        <Button
          variant="quiet"
          disabled={isLast}
          aria-label={t("themes.down", { name: title })}
          onClick={() => onMove(1)}
        >
          <Icon name="down" />
        </Button>
        <Button variant="quiet" aria-label={t("indicators.editOf", { title })} onClick={onEdit}>
          {t("common:actions.edit")}
        </Button>
        <Button variant="quiet" aria-label={t("indicators.removeOf", { title })} onClick={onRemove}>
          {t("common:actions.delete")}
        </Button>
      </span>
    </li>
  );
}
