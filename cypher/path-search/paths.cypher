// Which entities does each path lead through?
UNWIND paths AS ids
WITH ids, size(ids) - 1 AS length, via, day
// paths, via, day -> {length, ids, via, day}*
