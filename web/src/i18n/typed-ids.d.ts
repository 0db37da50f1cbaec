import type { MessageId } from "./en.ts";
import type { ConsoleMessageId } from "./pages/console-en.ts";
import type { PageMessageId } from "./pages/en.ts";
import type { ReviewMessageId } from "./pages/review-en.ts";

declare global {
  namespace FormatjsIntl {
    /** react-intl then accepts no message id that the catalogues lack. */
    interface Message {
      ids: MessageId | ConsoleMessageId | PageMessageId | ReviewMessageId;
    }
  }
}
