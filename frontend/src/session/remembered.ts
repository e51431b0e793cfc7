/**
 * What outlives a page: that this browser was signed in (so that a reload tries to restore the
 * session), under which name (so that what waits here can be shown to its author while the accounts do not answer) and for
 * which partner. Never a token: those stay in memory.
 */
const signedInKey = "passerelle.signed-in";
const nameKey = "passerelle.name";
const actingForKey = "passerelle.acting-for";

export const wasSignedIn = () => read(signedInKey) === "yes";
export const rememberSignedIn = (signedIn: boolean) => write(signedInKey, signedIn ? "yes" : null);
export const rememberedName = () => read(nameKey) ?? undefined;
export const rememberName = (name: string | undefined) => write(nameKey, name ?? null);
export const rememberedActingFor = () => read(actingForKey) ?? undefined;
export const rememberActingFor = (partnerId: string | undefined) =>
  write(actingForKey, partnerId ?? null);

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage refused: the choice lasts until the page is left.
  }
}
