// How far is the day from the nearest attested one?
// ask related/as-of
// type, start, target, connector, fact, day -> gapDays?
