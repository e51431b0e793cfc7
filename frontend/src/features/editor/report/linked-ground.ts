import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import { keepGround, keptGround } from "./ground";

/** What the holder of a personal link needs to report; kept on the device as that of an account is. */
export const linkedGroundQuery = (secret: string) =>
  queryOptions({
    queryKey: ["linked-report", secret],
    retry: false,
    initialData: () => keptGround<LinkedForm>(`link ${secret}`),
    initialDataUpdatedAt: 0,
    queryFn: async ({ signal }) => {
      const form = await formOf(secret, signal);
      keepGround(`link ${secret}`, form);
      return form;
    },
  });

const formOf = (secret: string, signal: AbortSignal) =>
  dataOf(
    api.GET("/api/v1/linked-report", { params: { header: { "Report-Link": secret } }, signal }),
  );

type LinkedForm = Awaited<ReturnType<typeof formOf>>;
