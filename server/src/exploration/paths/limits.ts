/** An entity with more relationships is not passed through. */
export const hub = 5000;

/** The most entities that are looked at in one step. */
export const maxFrontier = 3000;
