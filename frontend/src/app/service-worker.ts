/** The shell opens without a network. Registered last: it must not compete with the first page. */
export function keepWorkingOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  window.addEventListener("load", () => void navigator.serviceWorker.register("/sw.js"));
}
