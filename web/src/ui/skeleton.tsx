import { FormattedMessage } from "react-intl";

/** Grey lines where text is about to be. */
export function Skeleton() {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">
        <FormattedMessage id="loading" />
      </span>
      {[70, 40, 90, 85, 60, 88].map((width) => (
        <div key={width} className="skeleton-line" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
