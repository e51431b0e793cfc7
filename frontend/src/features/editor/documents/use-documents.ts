import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, sendKept } from "@/api/client";
import type { components } from "@/api/schema";
import { sendForm } from "@/api/send-form";
import type { DocumentedKind, RecordDocument } from "@/records/documents/api";
import { reducedPicture } from "./reduce-picture";

type Input = components["schemas"]["DocumentInput"];

interface Attached {
  file: File;
  input: Input;
  /** Kept for every try, so that a lost answer attaches nothing twice. */
  key: string;
  onProgress: (share: number) => void;
}

/** What is done with the documents of a record; each shows up as soon as the API has it. */
export function useDocuments(kind: DocumentedKind, id: string) {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: [kind] });
  const attach = useMutation({
    mutationFn: async ({ file, input, key, onProgress }: Attached) => {
      const form = new FormData();
      form.set("document", JSON.stringify(input));
      const sent = await reducedPicture(file);
      form.set("file", sent, file.name);
      await sendForm({
        method: "POST",
        path: `/api/v1/${kind}/${id}/documents`,
        form,
        headers: { "Idempotency-Key": key },
        onProgress,
      });
    },
    onSuccess,
  });
  return { attach };
}

const tag = (version: number) => `"${version}"`;

/** What is done with one document. */
export function useDocument(kind: DocumentedKind, { id, version }: RecordDocument) {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: [kind] });
  const path = { id };
  const change = useMutation({
    mutationFn: (input: Input) =>
      api.PUT("/api/v1/documents/{id}", {
        params: { path, header: ifMatch(tag(version)) },
        body: input,
      }),
    onSuccess,
  });
  const withdraw = useMutation({
    mutationFn: () =>
      sendKept({
        method: "DELETE",
        path: `/api/v1/documents/${id}`,
        headers: ifMatch(tag(version)),
      }),
  });
  const restore = useMutation({
    mutationFn: () =>
      api.POST("/api/v1/documents/{id}/restoration", {
        // Withdrawing was one change.
        params: { path, header: ifMatch(tag(version + 1)) },
      }),
    onSuccess: async () => {
      withdraw.reset();
      await onSuccess();
    },
  });
  return { change, withdraw, restore, refresh: onSuccess };
}
