import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { restoreAddress } from "./actions/use-address.ts";
import { App } from "./app.tsx";
import { LanguageProvider } from "./i18n/language.tsx";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/controls.css";
import "./panels/layout.css";
import "./panels/panels.css";

const queries = new QueryClient({
  defaultOptions: {
    // The data change with an import, not while a page is read.
    queries: { staleTime: Infinity, refetchOnWindowFocus: false, retry: 1 },
  },
});

const root = document.querySelector("#root");
if (!root) throw new Error("The page lacks its #root element.");
restoreAddress();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <App />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
