/** The one function of the `edtf` library that is used here; the library ships no types. */
declare module "edtf" {
  /** A date of the library: bounds are milliseconds since 1970. */
  interface ExtendedDate {
    readonly edtf: string;
    readonly min: number;
    readonly max: number;
  }
  /** @throws when the text is no EDTF */
  export default function edtf(text: string): ExtendedDate;
}
