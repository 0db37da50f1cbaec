import { useQuery } from "@tanstack/react-query";
import { FormattedMessage, useIntl } from "react-intl";
import { formatMoment } from "../i18n/dates.ts";
import { routeTo } from "../model/route.ts";
import { PageLink } from "../panels/page-link.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { questionVersions } from "./question-versions.ts";
import { VersionsList } from "./versions-list.tsx";

/** What is told of a question that cannot be asked: that it was withdrawn, with what it said, or that there never was one. */
export function UnknownQuestion({ name }: { name: string }) {
  const intl = useIntl();
  const { data, isPending } = useQuery(questionVersions(name));
  if (isPending) return <Skeleton />;
  const [latest] = data ?? [];
  const withdrawnAt = latest?.withdrawn ? latest.at : null;
  return (
    <>
      <div className="notice" role="alert">
        <p>
          {withdrawnAt ? (
            <FormattedMessage
              id="question.withdrawn"
              values={{ reviewer: latest?.reviewer, moment: formatMoment(intl, withdrawnAt) }}
            />
          ) : (
            <FormattedMessage id="question.unknown" values={{ name }} />
          )}
        </p>
        <PageLink to={routeTo("console")}>
          <FormattedMessage id="question.all" />
        </PageLink>
      </div>
      {withdrawnAt && <VersionsList name={name} />}
    </>
  );
}
