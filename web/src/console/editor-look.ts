import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The editor in the colours of the page, which change with its theme: all of them are those of `console.css`. */
export const editorLook = [
  EditorView.theme({
    "&": { color: "var(--ink)", backgroundColor: "var(--paper)", fontSize: "0.875rem" },
    "&.cm-focused": { outline: "none" },
    ".cm-scroller": { fontFamily: "var(--code-font)", lineHeight: "1.6" },
    ".cm-content": { padding: "0.7rem 0", caretColor: "var(--ink)" },
    ".cm-line": { padding: "0 0.9rem 0 0.5rem" },
    ".cm-cursor": { borderLeftColor: "var(--ink)" },
    "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground":
      { backgroundColor: "var(--code-chosen)" },
    ".cm-activeLine": { backgroundColor: "transparent" },
    ".cm-gutters": {
      border: "0",
      backgroundColor: "transparent",
      color: "var(--ink-faint)",
      fontVariantNumeric: "tabular-nums",
    },
    ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
    "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--code-chosen)" },
    ".cm-placeholder": { color: "var(--ink-faint)" },
    ".cm-tooltip": {
      border: "1px solid var(--rule)",
      borderRadius: "8px",
      backgroundColor: "var(--paper)",
      color: "var(--ink)",
      boxShadow: "var(--shadow)",
    },
    ".cm-tooltip.cm-tooltip-autocomplete > ul": {
      fontFamily: "var(--code-font)",
      fontSize: "0.8125rem",
      maxHeight: "15rem",
    },
    ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.2rem 0.6rem" },
    ".cm-tooltip-autocomplete ul li[aria-selected]": {
      backgroundColor: "var(--code-chosen)",
      color: "var(--ink)",
    },
    ".cm-completionDetail": { color: "var(--ink-faint)", fontStyle: "normal", marginLeft: "1rem" },
    ".cm-completionMatchedText": { color: "var(--accent)", textDecoration: "none" },
    ".cm-diagnostic-error": { borderLeftColor: "var(--code-wrong)", maxWidth: "34rem" },
    ".cm-lintRange-error": {
      backgroundImage: "none",
      textDecoration: "underline wavy var(--code-wrong) 1.5px",
      textUnderlineOffset: "0.25em",
    },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.keyword, color: "var(--accent)", fontWeight: "600" },
      { tag: tags.typeName, color: "var(--code-name)", fontWeight: "600" },
      { tag: tags.propertyName, color: "var(--code-property)" },
      { tag: tags.function(tags.variableName), color: "var(--code-property)" },
      { tag: tags.special(tags.variableName), color: "var(--code-value)", fontWeight: "600" },
      { tag: [tags.string, tags.number], color: "var(--code-value)" },
      { tag: tags.comment, color: "var(--ink-faint)", fontStyle: "italic" },
      { tag: [tags.operator, tags.bracket], color: "var(--ink-soft)" },
    ]),
  ),
];
