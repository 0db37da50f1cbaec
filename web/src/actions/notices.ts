import { create } from "zustand";
import type { MessageId } from "../i18n/en.ts";

/** Something that the reader is told once, beside the picture. */
export type Notice = {
  readonly id: MessageId;
  readonly values: { readonly [name: string]: string | number };
};

/** What the reader is being told; null is nothing. A later notice takes the place of an earlier one. */
export const useNotice = create<{ notice: Notice | null }>()(() => ({ notice: null }));

export function tell(id: MessageId, values: Notice["values"] = {}): void {
  useNotice.setState({ notice: { id, values } });
}

export function dismissNotice(): void {
  useNotice.setState({ notice: null });
}
