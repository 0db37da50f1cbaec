// Which entities are to be drawn?
WITH $ids AS ids
// -> {ids}
