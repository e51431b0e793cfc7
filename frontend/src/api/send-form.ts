import { currentLanguage } from "@/i18n";
import { credentials } from "./credentials";
import { NetworkError, problemOf } from "./problem";

interface SentForm {
  method: "POST" | "PUT";
  /** Path on this site: '/api/v1/projects/…'. */
  path: string;
  form: FormData;
  headers?: Record<string, string>;
  /** How much of it has left the device, from 0 to 1. */
  onProgress?: (share: number) => void;
}

/**
 * Sends a form with a file and tells how far it is, which fetch cannot. Refusals and lost answers arrive as the client's
 * do.
 */
export async function sendForm(sent: SentForm): Promise<Response> {
  let response = await sendWith(credentials().accessToken(), sent);
  if (response.status === 401) {
    const renewed = await credentials().renew();
    if (renewed) response = await sendWith(renewed, sent);
  }
  if (!response.ok) throw await problemOf(response);
  return response;
}

function sendWith(token: string | undefined, sent: SentForm): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(sent.method, new URL(sent.path, window.location.origin));
    const actingFor = credentials().actingFor();
    const headers = {
      ...sent.headers,
      Accept: "application/json",
      "Accept-Language": currentLanguage(),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(token && actingFor ? { "Acting-For": actingFor } : {}),
    };
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) sent.onProgress?.(loaded / total);
    });
    request.addEventListener("error", () => reject(new NetworkError("No answer")));
    request.addEventListener("abort", () => reject(new NetworkError("No answer")));
    request.addEventListener("load", () => resolve(responseOf(request)));
    request.send(sent.form);
  });
}

function responseOf(request: XMLHttpRequest): Response {
  const etag = request.getResponseHeader("ETag");
  return new Response(request.status === 204 ? null : request.responseText, {
    status: request.status,
    headers: { "Content-Type": "application/json", ...(etag ? { ETag: etag } : {}) },
  });
}
