export interface BodySpan {
  readonly from: number;
  readonly to: number;
  /** Id in the registry, where the printed words are a registered name to the letter. */
  readonly known?: string;
}

export interface BodyContext {
  /** Behind a post, where words that name no body alone do: Tổng Kiểm toán Nhà nước. */
  readonly title: boolean;
  /** Small words that no list knows belong to the body up to the next sign: the titles of a comma list. */
  readonly free: boolean;
  /** Behind a minister, a field of work stands for the ministry: Bộ trưởng Quốc phòng. */
  readonly ministry?: boolean;
}

export interface Start {
  readonly end: number;
  readonly known?: string;
  readonly field: boolean;
}

export interface Tail extends BodyContext {
  readonly start: Start;
  readonly from: number;
}

/** Fields of work may be joined on; a registered name is whole as it stands. */
export function isOpen({ start }: Tail, at: number): boolean {
  return start.field && !(start.known !== undefined && at === start.end);
}

export interface Reaching {
  readonly end: number;
}

export function longer(a: Reaching | undefined, b: Reaching | undefined): Reaching | undefined {
  return a === undefined || (b !== undefined && b.end > a.end) ? b : a;
}
