import { createRequire } from "node:module";
import { defineConfig, mergeConfig } from "vitest/config";
import viteConfig from "./vite.config.ts";

const require = createRequire(import.meta.url);

// On the Preact alias every package that imports React must go through Vite (inline), and the two
// that ship CommonJS entry points need their ES builds named, or two renderers end up in one test.
export default mergeConfig(
  viteConfig,
  defineConfig({
    resolve: {
      alias: [
        {
          find: "@testing-library/react",
          replacement: require
            .resolve("@testing-library/react")
            .replace(/dist\/index\.js$/, "dist/@testing-library/react.esm.js"),
        },
        {
          find: /^use-sync-external-store\/shim(\/index(\.js)?)?$/,
          replacement: "preact/compat",
        },
      ],
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: "pages",
            environment: "jsdom",
            include: ["src/**/*.test.{ts,tsx}"],
            exclude: ["src/i18n/*.test.ts"],
            setupFiles: ["src/testing/setup.ts"],
            server: { deps: { inline: true } },
          },
        },
        {
          extends: true,
          test: {
            name: "node",
            environment: "node",
            include: ["server/**/*.test.mjs", "src/i18n/*.test.ts"],
          },
        },
      ],
      restoreMocks: true,
      // By default one processor is left alone, which on two leaves one for all the tests.
      maxWorkers: 2,
      // A page is fetched in several files, and the machine may be busy with other tests.
      testTimeout: 20_000,
      css: false,
    },
  }),
);
