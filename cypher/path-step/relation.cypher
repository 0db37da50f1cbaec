// By which relation does it lead on?
// ask related/stated
// type, start, target, connector, fact -> relation
