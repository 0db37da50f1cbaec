import { LanguageSupport, StreamLanguage, type StringStream } from "@codemirror/language";
import { KEYWORDS } from "./cypher-words.ts";

type State = {
  /** What ends the text, name or comment that the line before has left open. */
  until: string | null;
  /** The brackets that are open. */
  open: string[];
  /** The last sign that was no blank. */
  before: string;
};

const WORD = /^[\p{L}_][\p{L}\p{M}\p{N}_]*/u;

const keywords = new Set(KEYWORDS.flatMap((words) => words.toLowerCase().split(" ")));

const ENDS = { "'": "'", '"': '"', "`": "`", "/*": "*/" } as const;

/** Cypher to the eye: what is a keyword, a label or type, a property, a parameter, a text, a number. */
export const cypherLanguage = new LanguageSupport(
  StreamLanguage.define<State>({
    name: "cypher",
    startState: () => ({ until: null, open: [], before: "" }),
    copyState: (state) => ({ ...state, open: [...state.open] }),
    token(stream, state) {
      if (state.until !== null) return rest(stream, state);
      if (stream.eatSpace()) return null;
      if (stream.match("//")) {
        stream.skipToEnd();
        return "comment";
      }
      const opened = Object.entries(ENDS).find(([sign]) => stream.match(sign));
      if (opened) {
        state.until = opened[1];
        return rest(stream, state);
      }
      const before = state.before;
      const start = stream.pos;
      const kind = word(stream, before, state.open.at(-1)) ?? sign(stream, state);
      state.before = stream.string.slice(start, stream.pos).at(-1) ?? "";
      return kind;
    },
    languageData: {
      commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
      closeBrackets: { brackets: ["(", "[", "{", "'", '"', "`"] },
    },
  }),
);

function rest(stream: StringStream, state: State): string {
  const { until } = state;
  while (!stream.eol()) {
    if (until !== null && stream.match(until)) {
      state.until = null;
      break;
    }
    if (stream.next() === "\\" && until !== "*/" && until !== "`") stream.next();
  }
  if (until === "*/") return "comment";
  return until === "`" ? "typeName" : "string";
}

function word(stream: StringStream, before: string, open: string | undefined): string | null {
  if (stream.match(/^\$[\p{L}\p{N}_]+/u)) return "variableName.special";
  if (stream.match(/^\d+(?:\.\d+)?(?:e[+-]?\d+)?/i)) return "number";
  if (!stream.match(WORD)) return null;
  if (before === ".") return "propertyName";
  // Types such as IN and AS are keywords elsewhere.
  if (":|&!".includes(before) && before !== "" && (open === "(" || open === "[")) return "typeName";
  if (open === "{" && stream.match(/^\s*:/, false)) return "propertyName";
  if (stream.match(/^\s*\(/, false) && !keywords.has(stream.current().toLowerCase())) {
    return "variableName.function";
  }
  return keywords.has(stream.current().toLowerCase()) ? "keyword" : "variableName";
}

function sign(stream: StringStream, { open }: State): string | null {
  const one = stream.next() ?? "";
  if ("([{".includes(one)) open.push(one);
  else if (")]}".includes(one)) open.pop();
  return "()[]{}".includes(one) ? "bracket" : "operator";
}
