/** An entity with more relationships is not passed through. */
export const hub = 5000;

/** A crowd in which is looked for the best paths first: most lead through events. */
export const smallCircle = 100;

/** The most entities that are looked at in one step. */
export const maxFrontier = 3000;
