import { NetworkError, ProblemError } from "./problem";

/** The key, in the common texts, that words an error for the reader. */
export function errorKey(error: unknown) {
  if (error instanceof NetworkError) return "errors.offline";
  if (!(error instanceof ProblemError)) return "errors.unexpected";
  switch (error.status) {
    case 401:
      return "errors.unauthorized";
    case 403:
      return "errors.forbidden";
    case 404:
    case 410:
      return "errors.notFound";
    case 409:
    case 412:
      return "errors.stale";
    case 400:
    case 422:
      return "errors.invalid";
    case 429:
      return "errors.tooMany";
    case 408:
    case 502:
    case 503:
    case 504:
      return "errors.unavailable";
    default:
      return "errors.unexpected";
  }
}
