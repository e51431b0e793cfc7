import type { ReactNode } from "react";
import { RefusalNotice } from "@/records/refusal-notice";
import { useDownload } from "@/records/use-download";
import { Button } from "@/ui/button";

interface DownloadButtonProps {
  /** Address of a file that only those who are signed in may have. */
  path: string;
  fileName: string;
  children: ReactNode;
}

/** Loads a file on a click, and says why where it is refused. */
export function DownloadButton({ path, fileName, children }: DownloadButtonProps) {
  const loading = useDownload(path, fileName);
  return (
    <>
      <Button variant="quiet" disabled={loading.isPending} onClick={() => loading.mutate()}>
        {children}
      </Button>
      {loading.isError && <RefusalNotice error={loading.error} onReload={() => loading.mutate()} />}
    </>
  );
}
