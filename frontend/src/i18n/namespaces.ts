import type { CustomTypeOptions } from "i18next";

/** One file of texts per feature, so that several people can write at once. */
export type Namespace = keyof CustomTypeOptions["resources"];
