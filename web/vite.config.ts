import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

import { firstChunk } from "./first-chunk.ts";
import { reactAriaCalendars } from "./react-aria-calendars.ts";
import { reactAriaLanguages } from "./react-aria-languages.ts";

const api = process.env["API"] ?? "http://127.0.0.1:4000";

export default defineConfig({
  // Relative, so that the page works under any path of a proxy.
  base: "./",
  plugins: [react(), ...reactAriaLanguages, reactAriaCalendars],
  worker: { format: "es" },
  build: {
    manifest: true,
    target: "es2022",
    // Sizes are held to by scripts/budgets.mjs.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstChunk, debugName: "first" }] } },
    },
  },
  server: {
    host: "127.0.0.1",
    proxy: Object.fromEntries(["/graphql", "/cypher", "/questions"].map((place) => [place, api])),
  },
});
