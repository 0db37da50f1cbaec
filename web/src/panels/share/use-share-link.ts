import { useQuery } from "@tanstack/react-query";
import { fits } from "../../actions/use-address.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { writeAddress } from "../../model/address.ts";
import { useExplorer } from "../../model/store.ts";
import { writeView } from "../../sharing/view-text.ts";

/**
 * The link to what is shown, the opening picture too, which may be another one tomorrow. `page` is
 * the path beside the explorer's own. Null while it is being written; `isTooLong` when only a file holds it.
 */
export function useShareLink(page = "") {
  const { language } = useLanguage();
  const { scene } = useExplorer(({ history }) => history);
  const asOf = useExplorer((explorer) => explorer.asOf);
  const selected = useExplorer((explorer) => explorer.selected);
  const { data: view } = useQuery({
    queryKey: ["view", scene],
    queryFn: () => writeView(scene),
    gcTime: 0,
  });
  if (view === undefined) return { link: null, isTooLong: false };
  const address = new URL(page, new URL(".", location.href));
  address.hash = writeAddress({ language, asOf, selected, view });
  return { link: address.href, isTooLong: !fits(view) };
}
