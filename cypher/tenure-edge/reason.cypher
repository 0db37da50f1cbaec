// Why does a tenure not stand on the day that is asked about?
WITH * WHERE code IS NOT NULL
// code, byId, claims -> {code, byId, claims}?
