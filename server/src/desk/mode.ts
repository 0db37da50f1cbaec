/** Who may ask statements of their own: `local` who sits at this machine, `replica` everyone, `off` nobody. */
export type DeskMode = "off" | "local" | "replica";
