/** Why a link or a file cannot be opened, so far as the reader can do something about it. */
export type SharingFailure =
  /** A link that is cut off, or no link of this page. */
  | "BROKEN"
  /** A file that holds no scene. */
  | "NOT_A_SCENE"
  /** A file with more nodes than a picture holds. */
  | "TOO_LARGE"
  /** A scene of a version that this page does not know. */
  | "NEWER";

/** A link or file that could not be opened. The page words the code; the cause is for the log. */
export class SharingError extends Error {
  override readonly name = "SharingError";
  readonly code: SharingFailure;

  constructor(code: SharingFailure, options?: ErrorOptions) {
    super(`The scene cannot be opened: ${code}.`, options);
    this.code = code;
  }
}
