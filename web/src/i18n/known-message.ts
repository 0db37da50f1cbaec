import type { IntlShape } from "react-intl";
import type { MessageId } from "./en.ts";

type Formatter = Pick<IntlShape, "formatMessage" | "messages">;

type Values = { readonly [name: string]: string | number };

/** The words for something that the server may know before this page does; null when there are none yet. */
export function knownMessage(intl: Formatter, id: string, values: Values = {}): string | null {
  return id in intl.messages ? intl.formatMessage({ id: id as MessageId }, values) : null;
}
