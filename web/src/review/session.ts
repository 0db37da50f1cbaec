import { create } from "zustand";

const KEPT_AS = "niengiam.reviewer";

/** Who reviews, and the token that says so. */
export type Session = { readonly token: string; readonly name: string };

type SessionState = {
  readonly session: Session | null;
  /** Whether the session ended because the server no longer knows the token. */
  readonly hasExpired: boolean;
};

/** Who is signed in; kept as long as this tab is open and nowhere else. */
export const useSession = create<SessionState>()(() => ({ session: restore(), hasExpired: false }));

export function signIn(session: Session): void {
  sessionStorage.setItem(KEPT_AS, JSON.stringify(session));
  useSession.setState({ session, hasExpired: false });
}

export function signOut(hasExpired = false): void {
  sessionStorage.removeItem(KEPT_AS);
  useSession.setState({ session: null, hasExpired });
}

function restore(): Session | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? "null");
    return isSession(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isSession(value: unknown): value is Session {
  return (
    typeof value === "object" &&
    value !== null &&
    "token" in value &&
    "name" in value &&
    typeof value.token === "string" &&
    typeof value.name === "string"
  );
}
