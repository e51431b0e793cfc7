export interface RuntimeConfig {
  oidcAuthority: string;
  clientId: string;
  publicUrl: string;
  /** Who answers for this installation, for the legal notice. */
  publisherName?: string;
  publisherEmail?: string;
}

let loading: Promise<RuntimeConfig> | undefined;

/** Where this installation's Keycloak is. Asked for only where it is needed. */
export function runtimeConfig(): Promise<RuntimeConfig> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<RuntimeConfig> {
  const response = await fetch("/config.json");
  const config: unknown = await response.json();
  if (!isRuntimeConfig(config)) throw new Error("config.json is incomplete");
  return config;
}

function isRuntimeConfig(value: unknown): value is RuntimeConfig {
  return (
    typeof value === "object" &&
    value !== null &&
    "oidcAuthority" in value &&
    typeof value.oidcAuthority === "string" &&
    "clientId" in value &&
    typeof value.clientId === "string" &&
    "publicUrl" in value &&
    typeof value.publicUrl === "string"
  );
}
