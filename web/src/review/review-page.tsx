import type { Route } from "../model/route.ts";
import { ReviewWords } from "../i18n/pages/review-words.tsx";
import { DraftList } from "./draft-list.tsx";
import { DraftPage } from "./draft-page.tsx";
import { GiveForm } from "./give-form.tsx";
import { LogList } from "./log-list.tsx";
import { PLACES } from "./review-head.tsx";
import { useSession } from "./session.ts";
import { SignInForm } from "./sign-in-form.tsx";
import "./review.css";

/** From an article to reviewed facts: for reviewers, who sign in first. */
export function ReviewPage({ route }: { route: Route }) {
  return (
    <ReviewWords>
      <ReviewPlace route={route} />
    </ReviewWords>
  );
}

function ReviewPlace({ route: { of, text, only } }: { route: Route }) {
  const isSignedIn = useSession((state) => state.session !== null);
  const [draft] = of;
  if (!isSignedIn) return <SignInForm />;
  if (draft !== undefined) return <DraftPage key={draft} id={draft} />;
  if (text === PLACES.give) return <GiveForm />;
  if (text === PLACES.log) return <LogList />;
  return <DraftList only={only} />;
}
