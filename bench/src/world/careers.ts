import { randomFrom } from "./random.ts";
import { type PostKind, type Scale, personsPerBody } from "./scale.ts";

/** One post for some years. The first day of `until` is the first day in the next post. */
interface Stint {
  readonly post: string;
  readonly kind: PostKind;
  readonly since: string;
  readonly until: string;
}

const lower: readonly PostKind[] = ["pho", "uy-vien", "chuyen-vien"];
/** How many bodies' worth of heads there are: three after another, for the single seat. */
const heads = 3;

/**
 * Three stints of a person. The first is in the body that the number of the person belongs to, where three persons hold
 * the first post after one another; later ones are in other bodies, one in ten in a hub.
 */
export function careerOf({ world, persons, bodies, hubs }: Scale, number: number): Stint[] {
  const random = randomFrom(persons, 1, number);
  const own = Math.floor(number / personsPerBody);
  const turn = number % personsPerBody;
  const changes = [2004, 2010 + random.below(3), 2016 + random.below(3), 2026];
  return [0, 1, 2].map((index) => {
    const leads = turn < heads && index === turn;
    const body = leads || index === 0 ? `b${own}` : elsewhere();
    const kind = leads ? "truong" : random.pick(lower);
    const [since, until] = leads
      ? [2004 + 7 * turn, 2011 + 7 * turn]
      : [changes[index] ?? 0, changes[index + 1] ?? 0];
    return {
      post: `post:${world}-${body}.${kind}`,
      kind,
      since: `${since}-03-01`,
      until: `${until}-03-01`,
    };
  });

  function elsewhere(): string {
    return random.next() < 0.1 ? `hub${random.below(hubs)}` : `b${random.below(bodies)}`;
  }
}

/** The post that a person holds on a day, as an event prints it. */
export function stintOn(scale: Scale, number: number, day: string): Stint | undefined {
  return careerOf(scale, number).find(({ since, until }) => since <= day && day < until);
}
