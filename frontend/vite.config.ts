import { fileURLToPath, URL } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { runtimeConfig } from "./server/runtime-config.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// The source is standard React. These aliases build it on Preact, which halves the first load;
// without them the same code runs on React.
const preact = {
  "react/jsx-runtime": "preact/jsx-runtime",
  "react/jsx-dev-runtime": "preact/jsx-dev-runtime",
  "react-dom/client": "preact/compat/client",
  "react-dom/test-utils": "preact/test-utils",
  "react-dom": "preact/compat",
  react: "preact/compat",
};

const shellModules = new RegExp(
  [
    "/node_modules/(preact|wouter|regexparam|use-sync-external-store|i18next|react-i18next|void-elements|html-parse-stringify|openapi-fetch)/",
    "/node_modules/@tanstack/",
    // The base styles declare the order of the cascade's layers, so they must come first.
    "/src/styles/",
    "/src/(api|i18n)/[^/]+$",
    "/src/session/(session|session-store|remembered)\\.ts",
    "/src/ui/(arrival|button|classes|icon|link|loading|notice|page)\\.(tsx?|css)",
    "vite/preload-helper",
  ].join("|"),
);

/** Serves during development what serve.mjs answers in production. */
function devRuntimeConfig(): Plugin {
  return {
    name: "runtime-config",
    configureServer(server) {
      server.middlewares.use("/config.json", (_request, response) => {
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(runtimeConfig(process.env)));
      });
    },
  };
}

export default defineConfig({
  resolve: {
    alias: { "@": here("./src"), ...preact },
  },
  plugins: [
    devRuntimeConfig(),
    VitePWA({
      registerType: "autoUpdate",
      injectRegister: false,
      manifest: {
        name: "Passerelle",
        short_name: "Passerelle",
        description: "Atlas ouvert de la coopération décentralisée",
        lang: "fr",
        start_url: "/",
        display: "browser",
        background_color: "#faf8f4",
        theme_color: "#0f6a70",
        icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
      },
      workbox: {
        // The shell only. Pages are kept once visited, since their names change with their content;
        // answers of the API are never kept here, because some are given to one person alone.
        globPatterns: ["index.html", "assets/{index,shell}-*.{js,css}", "icon.svg"],
        navigateFallback: "/index.html",
        navigateFallbackDenylist: [/^\/api\//, /^\/embed\//, /^\/auth\//, /\.[a-z]+$/],
        runtimeCaching: [
          {
            urlPattern: ({ sameOrigin, url }) => sameOrigin && url.pathname.startsWith("/assets/"),
            handler: "CacheFirst",
            options: { cacheName: "pages", expiration: { maxEntries: 150 } },
          },
        ],
      },
    }),
  ],
  server: {
    host: process.env.HOST ?? "127.0.0.1",
    port: Number(process.env.PORT ?? 8080),
    strictPort: true,
    proxy: {
      "/api": { target: process.env.API_URL ?? "http://127.0.0.1:8081", xfwd: true },
    },
  },
  build: {
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { index: here("./index.html"), silent: here("./auth/silent.html") },
      output: {
        codeSplitting: {
          // What every page needs travels as one file, not as a dozen crumbs.
          groups: [{ name: "shell", test: shellModules }],
        },
      },
      onLog(level, log, handle) {
        // "use client" means something to server rendering only.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level, log);
      },
    },
  },
});
