// How sure is the relation on the day?
// ask related/as-of
// type, start, target, connector, fact, day -> certainty?
