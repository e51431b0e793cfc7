import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import type { Candidate } from "./create-partner";
import "./possible-doubles.css";

interface PossibleDoublesProps {
  candidates: readonly Candidate[];
  onChoose: (candidate: Candidate) => void;
  onConfirmNew: () => void;
}

/** It may be in the directory already: take the one that is there, or say that this is another. */
export function PossibleDoubles({ candidates, onChoose, onConfirmNew }: PossibleDoublesProps) {
  const { t } = useTranslation("editor");
  const warning = useRef<HTMLDivElement>(null);
  // On a phone the answer comes below what one sees of the form.
  useEffect(() => warning.current?.scrollIntoView?.({ block: "nearest" }), []);
  return (
    <div ref={warning}>
      <Notice tone="watch" role="alert" title={t("doubles.title")}>
        <p>{t("doubles.intro")}</p>
        <ul className="doubles">
          {candidates.map((candidate) => (
            <li key={candidate.id}>
              <Link href={`/partenaires/${candidate.slug}`} target="_blank">
                {candidate.name}
              </Link>
              <Button onClick={() => onChoose(candidate)}>
                {t("doubles.choose", { name: candidate.name })}
              </Button>
            </li>
          ))}
        </ul>
        <Button onClick={onConfirmNew}>{t("doubles.another")}</Button>
      </Notice>
    </div>
  );
}
