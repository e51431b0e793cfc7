import { useMutation } from "@tanstack/react-query";
import { fileAt } from "@/api/client";

/** A link carries no token: the file is fetched, then handed to the browser under its name. */
export function useDownload(path: string, fileName: string) {
  return useMutation({
    mutationFn: () => fileAt(path, new AbortController().signal),
    onSuccess: (file) => save(file, fileName),
  });
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
