import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { all } from "../fields/codes";

type Schemas = components["schemas"];

const codes = {
  changeStep: all<Schemas["ChangeStep"]>({
    expect: true,
    like: true,
    love: true,
  }),
  changeExtent: all<Schemas["ChangeExtent"]>({
    "not-seen": true,
    begun: true,
    partly: true,
    fully: true,
  }),
  changeStoryKind: all<Schemas["ChangeStoryKind"]>({
    change: true,
    "avoided-cost": true,
    "unexpected-effect": true,
  }),
  changeEffect: all<Schemas["ChangeEffect"]>({
    positive: true,
    negative: true,
  }),
  consentState: all<Schemas["ConsentState"]>({
    "nobody-recognisable": true,
    awaited: true,
    oral: true,
    written: true,
    withdrawn: true,
  }),
} as const;

/** The codes of markers and stories with their words, for a choice. */
export function useChangeChoices() {
  const { t } = useTranslation("editor");
  return {
    changeStep: codes.changeStep.map((value) => ({
      value,
      label: t(`codes.changeStep.${value}`),
    })),
    changeExtent: codes.changeExtent.map((value) => ({
      value,
      label: t(`codes.changeExtent.${value}`),
    })),
    changeStoryKind: codes.changeStoryKind.map((value) => ({
      value,
      label: t(`codes.changeStoryKind.${value}`),
    })),
    changeEffect: codes.changeEffect.map((value) => ({
      value,
      label: t(`codes.changeEffect.${value}`),
    })),
    consentState: codes.consentState.map((value) => ({
      value,
      label: t(`codes.consentState.${value}`),
    })),
  };
}
