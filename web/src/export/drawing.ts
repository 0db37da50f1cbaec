import type { Kind } from "../model/graph.ts";
import type { Picture } from "../model/picture.ts";
import type { Standing } from "../model/standing.ts";

/** How wide a text is, in pixels. */
export type Measure = (text: string, fontSize: number, isBold: boolean) => number;

/** What a picture for print says beside its nodes and lines, in the reader's language. */
export type Captions = {
  readonly title: string;
  /** The as-of date, the dataset's version, the licence. */
  readonly remarks: readonly string[];
  readonly kinds: readonly { readonly kind: Kind; readonly words: string }[];
  readonly standings: readonly { readonly standing: Standing; readonly words: string }[];
  readonly sourcesHeading: string;
  readonly sources: readonly string[];
};

/** The colours in use, by the names of the design's tokens. */
export type Colours = (token: string) => string;

/** All that {@link drawSvg} needs. */
export type Drawing = {
  readonly picture: Picture;
  readonly captions: Captions;
  readonly colours: Colours;
  readonly measure: Measure;
  /** Style sheets to go with the drawing, as the fonts that it is measured in. */
  readonly css: string;
  readonly language: string;
};
