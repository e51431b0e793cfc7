// Runs in the hidden frame that Keycloak sends back to: hands the address to the page around it, in
// the form oidc-client-ts listens for, without loading the library a second time.
window.parent.postMessage(
  { source: "oidc-client", url: window.location.href, keepOpen: false },
  window.location.origin,
);
