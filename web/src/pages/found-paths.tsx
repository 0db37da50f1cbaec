import { Waypoints } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { FormattedMessage } from "react-intl";
import { useShowInPicture } from "../actions/use-add-to-picture.ts";
import type { PathsQuery } from "../api/generated/pages.ts";
import { useLanguage } from "../i18n/language.tsx";
import { EntityLink } from "../panels/entity-link.tsx";
import { Evidence } from "../panels/evidence.tsx";

type Found = PathsQuery["paths"];
type Path = Found["paths"][number];
type Step = Path["steps"][number];

/** Paths one after another, or how far the search came. */
export function FoundPaths({ found: { paths, searched } }: { found: Found }) {
  return (
    <>
      {paths.length === 0 && (
        <p className="notice">
          <FormattedMessage
            id="paths.none"
            values={{ steps: searched.maxSteps, reached: searched.reached }}
          />
        </p>
      )}
      {paths.map((path, index) => (
        <PathSection
          key={path.steps.map(({ relation }) => relation.id).join(" ")}
          path={path}
          number={index + 1}
        />
      ))}
      {!searched.complete && (
        <p className="quiet">
          <FormattedMessage id="paths.incomplete" />
        </p>
      )}
    </>
  );
}

function PathSection({ path, number }: { path: Path; number: number }) {
  const show = useShowInPicture();
  const [first] = path.steps;
  if (!first) return null;
  const stations = [first.from, ...path.steps.map(({ to }) => to)];
  return (
    <section className="facts path">
      <h3>
        <FormattedMessage id="paths.number" values={{ number }} />
        <span className="count">
          <FormattedMessage id="paths.stepCount" values={{ count: path.length }} />
        </span>
        <Button className="button" onPress={() => show(drawnIds(stations.map(({ id }) => id)))}>
          <Waypoints aria-hidden size={14} />
          <FormattedMessage id="paths.show" />
        </Button>
      </h3>
      <p className="stations">
        {stations.map(({ id, label, labelEn }) => (
          <span key={id}>
            <EntityLink to={{ id, name: label, nameEn: labelEn }} />
          </span>
        ))}
      </p>
      <ol className="steps-list">
        {path.steps.map((step) => (
          <StepItem key={step.relation.id} step={step} />
        ))}
      </ol>
    </section>
  );
}

function StepItem({ step: { sentence, sentenceEn, certainty, more, evidence } }: { step: Step }) {
  const { language } = useLanguage();
  return (
    <li>
      <p className="step-sentence">
        {language === "vi" ? sentence : sentenceEn}{" "}
        {certainty !== null && (
          <span className="mark">
            <FormattedMessage id={`certainty.${certainty}`} />
          </span>
        )}
      </p>
      {more > 0 && (
        <p className="quiet">
          <FormattedMessage id="paths.more" values={{ count: more }} />
        </p>
      )}
      <Evidence claims={evidence} />
    </li>
  );
}

/** A post is no node of the picture: its body stands for it, and is on the path anyway. */
function drawnIds(ids: readonly string[]): string[] {
  return ids.filter((id) => !id.startsWith("post:"));
}
