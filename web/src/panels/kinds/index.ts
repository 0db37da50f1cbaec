import type { ComponentType } from "react";
import type { Kind } from "../../model/graph.ts";
import { BodyDetails } from "./body.tsx";
import { DocumentDetails } from "./document.tsx";
import { EventDetails } from "./event.tsx";
import { PersonDetails } from "./person.tsx";
import { PlaceDetails } from "./place.tsx";
import { PostDetails } from "./post.tsx";

/** The details of each kind. A new kind is a file and a line here. */
export const DETAILS: { readonly [kind in Kind]: ComponentType<{ id: string }> } = {
  Person: PersonDetails,
  Body: BodyDetails,
  Event: EventDetails,
  Document: DocumentDetails,
  Place: PlaceDetails,
  Post: PostDetails,
};
