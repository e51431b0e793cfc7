import type { components } from "@/api/schema";

type Schemas = components["schemas"];

/** Names for what several features show of a record; the shapes are the contract's. */
export type Project = Schemas["ProjectView"];
export type ProjectItem = Schemas["ProjectItem"];
export type PartnerBrief = Schemas["PartnerBrief"];
export type Side = Schemas["Side"];
export type FundingLines = Schemas["FundingLineOfProject"];
export type FundingLine = Schemas["FundingLineView"];
export type FundingOfCurrency = Schemas["FundingSummaryOfCurrency"];
export type Indicator = Schemas["IndicatorView"];
export type Result = Schemas["ResultView"];
export type ResultChain = Schemas["ResultChain"];
