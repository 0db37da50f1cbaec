// How close is a relation? A letter that sorts as `RelationType` is written, the closest highest.
WITH {
  HELD: 't', TOOK_PART: 's', HOSTED: 'r', ISSUED_BY: 'q', SIGNED_BY: 'p', CONCERNS: 'o', IMPLEMENTS: 'n', AMENDS: 'm', REPLACES: 'l',
  BASED_ON: 'k', SPECIFIES: 'j', PART_OF: 'i', SUCCEEDS: 'h', IN: 'g', SEATED_IN: 'f', HELD_IN: 'e', REPRESENTED_AT: 'd',
  ON_BEHALF_OF: 'c', GAVE_TO: 'b'
}[type] AS closeness
// type -> closeness
