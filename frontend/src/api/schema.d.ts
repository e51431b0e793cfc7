/** Replaced by `npm run types` from ../openapi.yaml. */
export type paths = Record<never, never>;
