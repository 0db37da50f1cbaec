import { happened, lasted } from "./dates.ts";
import type { Name, Told } from "./told.ts";

/** The parts of an English sentence about a relation. */
interface Parts {
  readonly start: string;
  readonly target: string;
  readonly event: string;
  /** Of the event. */
  readonly on: string;
}

const roles: Readonly<Record<string, string>> = {
  CHAIR: "chaired",
  CO_CHAIR: "co-chaired",
  DIRECT: "gave directions at",
  SPEAK: "spoke at",
  REPORT: "reported at",
  SIGN: "signed at",
  AWARD: "made a presentation at",
  RECEIVE: "was presented with something at",
  APPOINTED: "was handed an appointment at",
  ATTEND: "attended",
};

/** The same of who handed something over or got it, where the source says what. */
const withObject: Readonly<Record<string, string>> = {
  "AWARD AWARD": "presented awards at",
  "AWARD DECISION": "handed over a decision at",
  "AWARD RANK": "handed over a promotion at",
  "AWARD FLOWERS": "presented flowers at",
  "RECEIVE AWARD": "was honoured at",
  "RECEIVE DECISION": "was handed a decision at",
  "RECEIVE RANK": "was promoted in rank at",
  "RECEIVE FLOWERS": "was given flowers at",
  "RECEIVE DELEGATION": "received a delegation at",
};

const gifts: Readonly<Record<string, string>> = {
  AWARD: "an award",
  DECISION: "a decision",
  RANK: "a promotion",
  FLOWERS: "flowers",
};

const concerns: Readonly<Record<string, (parts: Parts) => string>> = {
  REVIEWS: ({ start, target, on }) => `${start} reviewed ${target} ${on}`,
  SIGNS: ({ start, target, on }) => `${target} was signed at ${start} ${on}`,
  ANNOUNCES: ({ start, target, on }) => `${target} was announced at ${start} ${on}`,
  IMPLEMENTS: ({ start, target, on }) => `${start} put ${target} into practice ${on}`,
  ADOPTS: ({ start, target, on }) => `${start} adopted ${target} ${on}`,
};

const successions: Readonly<Record<string, string>> = {
  RENAMED: "was renamed from",
  MERGED: "was formed by a merger with",
  SPLIT: "was split off from",
  REPLACED: "replaced",
};

const relations: Readonly<Record<string, (parts: Parts, told: Told) => string>> = {
  HELD: ({ start }, told) => `${start} ${heldPost(told)}, ${attested(told)}`,
  TOOK_PART: ({ start, target, on }, { role, object }) =>
    `${start} ${withObject[`${role} ${object}`] ?? roles[role ?? ""] ?? "took part in"} ${target} ${on}`,
  ON_BEHALF_OF: ({ start, target, event, on }) =>
    `${start} acted on behalf of ${target} at ${event} ${on}`,
  GAVE_TO: ({ start, target, event, on }, { object, objectName }) =>
    `${start} presented ${target} with ${objectName ?? gifts[object ?? ""] ?? "something"} at ${event} ${on}`,
  HOSTED: ({ start, target, on }) => `${start} hosted ${target} ${on}`,
  REPRESENTED_AT: ({ start, target, on }) => `${start} was represented at ${target} ${on}`,
  HELD_IN: ({ start, target, on }) => `${start} took place in ${target} ${on}`,
  CONCERNS: (parts, { how }) =>
    concerns[how ?? ""]?.(parts) ?? `${parts.start} concerned ${parts.target} ${parts.on}`,
  ISSUED_BY: ({ start, target }, { issued }) =>
    `${target} issued ${start} ${happened(issued, "en")}`,
  SIGNED_BY: ({ start, target }, { issued }) =>
    `${target} signed ${start} ${happened(issued, "en")}`,
  IMPLEMENTS: ({ start, target }) => `${start} implements ${target}`,
  AMENDS: ({ start, target }) => `${start} amends ${target}`,
  REPLACES: ({ start, target }) => `${start} replaces ${target}`,
  BASED_ON: ({ start, target }) => `${start} is based on ${target}`,
  SPECIFIES: ({ start, target }) => `${start} specifies ${target}`,
  PART_OF: ({ start, target, on }, { kind, from, to }) =>
    kind === "Event"
      ? `${start} took place within ${target} ${on}`
      : `${start} ${to === null ? "is recorded as" : "was"} part of ${target} ${lasted(from, to, "en")}`,
  SUCCEEDS: ({ start, target }, { how, on }) =>
    `${start} ${successions[how ?? ""] ?? "followed"} ${target} ${happened(on, "en")}`,
  SEATED_IN: ({ start, target }) => `${start} is recorded with its seat in ${target}`,
  IN: ({ start, target }) => `${start} is a post of ${target}`,
};

/** A relation in English, without the full stop: `Tô Lâm held the post of Minister of Public Security, …`. */
export function english(told: Told): string {
  const parts = {
    start: nameOf(told.start),
    target: nameOf(told.target),
    event: nameOf(told.event),
    on: happened(told.date, "en"),
  };
  return (relations[told.type] ?? unnamed)(parts, told);
}

function unnamed({ start, target }: Parts): string {
  return `${start} is related to ${target}`;
}

function heldPost({ post, body, postClass, acting }: Told): string {
  const [title, owner] = [nameOf(post), nameOf(body)];
  if (postClass === "RANK") return `held the rank of ${title} in ${owner}`;
  if (acting === true) return `ran ${owner} in the absence of ${title}`;
  const field = owner.replace(/^Ministry of /, "");
  const isNamed = title.toLowerCase().includes(field.toLowerCase());
  const verb = postClass === "MEMBER" ? "was" : "held the post of";
  return isNamed ? `${verb} ${title}` : `${verb} ${title} (${owner})`;
}

function attested({ certainFrom, certainTo }: Told): string {
  if (certainFrom === null) return "on no day that is certain";
  if (certainFrom === certainTo) return `as attested ${happened(certainFrom, "en")}`;
  return `as attested ${lasted(certainFrom, certainTo, "en")}`;
}

function nameOf(name: Name | null): string {
  return name?.[1] ?? name?.[0] ?? "";
}
