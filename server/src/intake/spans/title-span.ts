import type { BodySpan } from "./body-span.ts";

/** A title in print, cut into post and body. */
export interface TitleSpan {
  readonly from: number;
  readonly to: number;
  readonly post: { readonly from: number; readonly to: number };
  /** Begins at the last word of the post where both share it. */
  readonly body?: BodySpan;
  readonly former: boolean;
  readonly acting: boolean;
  readonly fresh: boolean;
  readonly ofEvent: boolean;
  /** Of a committee; never borrows a ministry. */
  readonly party: boolean;
  /** Without a body of its own it has that of the next post. */
  readonly borrows: boolean;
  /** Prints no body, ever: Tổng Bí thư. */
  readonly alone: boolean;
  /** khóa XIII, nhiệm kỳ 2020 - 2025, behind the body. */
  readonly term?: { readonly from: number; readonly to: number };
}
