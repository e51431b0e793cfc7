import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { fileAt } from "@/api/client";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";

interface DownloadButtonProps {
  /** Address of a file that only those who are signed in may have. */
  path: string;
  fileName: string;
  children: ReactNode;
}

/** A link carries no token: the file is fetched, then handed to the browser under its name. */
export function DownloadButton({ path, fileName, children }: DownloadButtonProps) {
  const loading = useMutation({
    mutationFn: () => fileAt(path, new AbortController().signal),
    onSuccess: (file) => save(file, fileName),
  });
  return (
    <>
      <Button variant="quiet" disabled={loading.isPending} onClick={() => loading.mutate()}>
        {children}
      </Button>
      {loading.isError && <RefusalNotice error={loading.error} onReload={() => loading.mutate()} />}
    </>
  );
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = window.document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
