// By which relation is it a neighbour?
// ask related/stated
// type, start, target, connector, fact -> relation
