// Which entities are to be drawn, each once?
UNWIND $ids AS id
WITH collect(DISTINCT id) AS ids
// -> {ids}
