import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Curve = Schemas["FundingCurve"];
export type CurveOfCurrency = Schemas["FundingCurveOfCurrency"];
export type CurvePeriod = Schemas["FundingCurvePeriod"];
export type CurveFigures = Schemas["FundingCurveFigures"];
export type CashAndInKind = Schemas["CashAndInKind"];

/** Plan and lines of a project by year and side, by id or slug. */
export const curveQuery = (project: string) =>
  queryOptions({
    queryKey: ["projects", project, "funding-curve"],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/projects/{id}/funding-curve", {
          params: { path: { id: project } },
          signal,
        }),
      ),
  });
