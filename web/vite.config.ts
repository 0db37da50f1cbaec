import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/**
 * React Aria carries its own words in over thirty languages. The page speaks two, for which it uses
 * the English ones (there are none in Vietnamese); the others would be a tenth of what loads first.
 */
const onlyEnglishOfReactAria: Plugin = {
  name: "only-english-of-react-aria",
  load: {
    filter: { id: /react-(?:aria|stately).*\/intl\/[\w-]+\/(?!en-US)\w\w-\w\w\.mjs$/ },
    handler: () => "export default {};",
  },
};

export default defineConfig({
  // Relative, so that the page works under any path of a proxy.
  base: "./",
  plugins: [react(), onlyEnglishOfReactAria],
  worker: { format: "es" },
  build: {
    manifest: true,
    target: "es2022",
  },
  server: {
    host: "127.0.0.1",
    proxy: { "/graphql": process.env["API"] ?? "http://127.0.0.1:4000" },
  },
});
