import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { restoreAddress } from "./actions/use-address.ts";
import { useRoute } from "./actions/use-route.ts";
import { warmUp } from "./actions/warm-up.ts";
import { App } from "./app.tsx";
import { intlFor } from "./i18n/intl.ts";
import { Embed } from "./embed.tsx";
import { LanguageProvider, startingLanguage } from "./i18n/language.tsx";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";
import "./ui/controls.css";
import "./ui/dialog.css";
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
if (useRoute.getState().route === null) warmUp(queries);
/** Beside the explorer, so that assets and API are found where they are. */
const isEmbedded = location.pathname.endsWith("/embed");
const language = startingLanguage();
const intl = await intlFor(language);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <LanguageProvider start={{ language, intl }}>
        {isEmbedded ? <Embed /> : <App />}
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
