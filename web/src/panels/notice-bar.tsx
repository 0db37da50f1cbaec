import { X } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";
import { dismissNotice, useNotice } from "../actions/notices.ts";
import { IconButton } from "../ui/icon-button.tsx";

/** What the reader is told once, over the picture and in the way of nothing. */
export function NoticeBar() {
  const intl = useIntl();
  const notice = useNotice((state) => state.notice);
  return (
    <div className="notice-bar" role="status">
      {notice && (
        <div className="notice-bar-text">
          <p>
            <FormattedMessage id={notice.id} values={notice.values} />
          </p>
          <IconButton
            icon={X}
            label={intl.formatMessage({ id: "notice.dismiss" })}
            onPress={dismissNotice}
          />
        </div>
      )}
    </div>
  );
}
