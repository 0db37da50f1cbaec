import {
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from "graphql";

/** Throws a die: a whole number from 0 up to, and without, the number of its sides. */
export type Dice = (sides: number) => number;

export type RandomValue =
  | string
  | number
  | boolean
  | null
  | readonly RandomValue[]
  | { readonly [name: string]: RandomValue };

const cursor = (key: string) => Buffer.from(key).toString("base64url");

/** Values that are usual, at the border of what is allowed, or just past it. */
const texts = [
  "an",
  "Nguyễn Văn An",
  "nguyen van",
  "Đ",
  "bo noi vu",
  "25-NQ/TW",
  " ",
  "",
  'a" OR b:* ~^(){}[]\\/ && || !',
  "x".repeat(100),
  "x".repeat(101),
  "𝕹\u0000é",
  "born",
  "`DROP`",
];
const cursors = [
  "",
  "!",
  cursor("an\u0001person:tran-thi-binh"),
  cursor("\u0001"),
  cursor("2022\u0001event:x"),
];
const days = ["2018-06-11", "0001-01-01", "9999-12-31", "2020-02-29", "2022-03-15"];
const ints = [0, 1, 2, 3, 20, 100, 101, -1, 2_147_483_647, -2_147_483_648];
const pages = [0, 1, 2, 20, 100, 101, -1];

/** A value of a type, or null where that is allowed; ids are mostly of the world. */
export function valueOf(
  name: string,
  type: GraphQLInputType,
  ids: readonly string[],
  dice: Dice,
): RandomValue {
  if (isNonNullType(type)) return given(name, type.ofType, ids, dice);
  return dice(8) === 0 ? null : given(name, type, ids, dice);
}

function given(
  name: string,
  type: GraphQLInputType,
  ids: readonly string[],
  dice: Dice,
): RandomValue {
  if (isListType(type)) {
    const length = dice(5);
    return Array.from({ length }, () => valueOf(name, type.ofType, ids, dice));
  }
  if (isEnumType(type))
    return pick(
      dice,
      type.getValues().map((value) => value.name),
    );
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const chosen = fields.filter((field) => isNonNullType(field.type) || dice(2) === 0);
    return Object.fromEntries(
      chosen.map((field) => [field.name, valueOf(field.name, field.type, ids, dice)]),
    );
  }
  return scalar(name, String(type), ids, dice);
}

function scalar(name: string, type: string, ids: readonly string[], dice: Dice): RandomValue {
  if (type === "ID") return pick(dice, [...ids, "person:nobody", "nobody"]);
  if (type === "Boolean") return dice(2) === 0;
  if (type === "Date") return pick(dice, days);
  if (type === "Int") return pick(dice, name === "first" || name === "last" ? pages : ints);
  if (type === "Float") return pick(dice, [0, 0.5, -1, 1e9]);
  if (type === "String") return pick(dice, name === "after" || name === "before" ? cursors : texts);
  throw new Error(`No values are known of the scalar ${type}: add some.`);
}

export function pick<T>(dice: Dice, values: readonly T[]): T {
  return values[dice(values.length)] as T;
}
