// How many tenures are known how completely? An index counts them.
UNWIND ['BOTH_BOUNDS', 'ONE_BOUND', 'SEVERAL_DAYS', 'ONE_DAY', 'NO_DAY'] AS level
WITH level, COUNT { (:Tenure {completeness: level}) } AS count
// version -> {level, count}*
