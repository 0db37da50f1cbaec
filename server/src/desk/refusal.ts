import { NiengiamError } from "../errors.ts";

/** Where in a statement something stands; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A statement that the desk does not run: the sentence says which part, why, and what to write instead. */
export class Refusal extends NiengiamError {
  override readonly name = "Refusal";
  readonly place: Place | undefined;

  constructor(message: string, place?: Place) {
    super("FORBIDDEN", message);
    this.place = place && { line: place.line, column: place.column };
  }
}
