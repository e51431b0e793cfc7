import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { fileQuery } from "./api";

/** An address in this page for a file that an <img> could not ask for, since it carries no token. */
export function useProtectedAddress(path: string): string | undefined {
  const { data } = useQuery(fileQuery(path));
  const address = useMemo(() => data && URL.createObjectURL(data), [data]);
  useEffect(
    () => () => {
      if (address) URL.revokeObjectURL(address);
    },
    [address],
  );
  return address;
}
