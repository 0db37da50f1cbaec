import type { Plugin } from "vite";

/**
 * React Aria's date fields carry the calendars of the world. Vietnam's officials are dated by the
 * Gregorian one alone; the others, tables of lunar years among them, are left out.
 */
export const reactAriaCalendars: Plugin = {
  name: "react-aria-in-gregorian",
  load: {
    filter: { id: /@internationalized\/date\/.*\/createCalendar\.mjs$/ },
    handler: () => `
      import { GregorianCalendar } from "./calendars/GregorianCalendar.mjs";
      export const createCalendar = () => new GregorianCalendar();
    `,
  },
};
