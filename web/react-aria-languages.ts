import type { Plugin } from "vite";

/**
 * React Aria carries its own words in over thirty languages, none of them Vietnamese. The page speaks
 * two: the English ones stay, those of `src/i18n/react-aria-words.ts` join them, and the others, a
 * tenth of what would load first, are left out.
 */
export const reactAriaLanguages: readonly Plugin[] = [
  {
    name: "react-aria-without-other-languages",
    load: {
      filter: { id: /react-(?:aria|stately).*\/intl\/[\w-]+\/(?!en-US)\w\w-\w\w\.mjs$/ },
      handler: () => "export default {};",
    },
  },
  {
    name: "react-aria-in-vietnamese",
    transform: {
      filter: {
        id: /react-aria\/.*\/(?:combobox|datepicker|overlays|spinbutton)\/intlStrings\.mjs$/,
      },
      handler(code, id) {
        const words = `reactAriaWords.${id.split("/").at(-2)}`;
        const languages = /export \{(\S+) as default\}/.exec(code)?.[1];
        if (!languages) throw new Error(`${id} no longer lists its languages as it did.`);
        return [
          'import { reactAriaWords } from "/src/i18n/react-aria-words.ts";',
          code,
          `${languages}["vi-VN"] = { ...${languages}["en-US"], ...${words} };`,
        ].join("\n");
      },
    },
  },
];
