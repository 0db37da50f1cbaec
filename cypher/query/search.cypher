// What is searched for? See search-results/hits.cypher.
WITH $search AS search
// -> {search}
