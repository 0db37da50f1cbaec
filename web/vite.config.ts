import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

import { reactAriaCalendars } from "./react-aria-calendars.ts";
import { reactAriaLanguages } from "./react-aria-languages.ts";

export default defineConfig({
  // Relative, so that the page works under any path of a proxy.
  base: "./",
  plugins: [react(), ...reactAriaLanguages, reactAriaCalendars],
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
