import { fold, foldAll, joinTitle, joinTitleEn, sortKey } from "../../text/index.ts";

/** What the declaration of a post says of its title. */
export interface TitledPost {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly title: string | null;
  readonly titleEn: string | null;
  readonly class: string;
}

/** What a body is called; all of it is missing while the body is only referred to. */
export interface CalledBody {
  readonly name: string | null;
  readonly nameEn: string | null;
  /** What else it is called: short name, aliases, abbreviations. */
  readonly others: readonly string[];
}

/** How a post is shown, found and sorted, as stored; `label` and its variants fold like any name. */
export interface PostLabels {
  readonly label: string;
  readonly labelFolded: string;
  readonly labelEn: string | undefined;
  readonly labelVariants: readonly string[];
  readonly labelVariantsFolded: string | undefined;
  readonly sortKey: string;
}

/**
 * What people call a post: its printed title, else its name joined with that of its body. A rank goes by its name alone.
 * The variants name the body otherwise, as in Giám đốc CATP Hà Nội, so that the post is found by them too.
 */
export function labelsOf(post: TitledPost, body: CalledBody): PostLabels {
  const isRank = post.class === "RANK";
  const names = body.name === null ? [] : [body.name, ...body.others];
  const joined = names.map((name) => joinTitle(post.name, name));
  const label = post.title ?? (isRank ? post.name : (joined[0] ?? post.name));
  const variants = [...new Set(joined)].filter((variant) => variant !== label);
  return {
    label,
    labelFolded: fold(label),
    labelEn: post.titleEn ?? (isRank ? post.nameEn : joinedEn(post, body)) ?? undefined,
    labelVariants: variants,
    labelVariantsFolded: foldAll(variants),
    sortKey: sortKey(label, post.id),
  };
}

function joinedEn(post: TitledPost, body: CalledBody): string | undefined {
  return post.nameEn === null || body.nameEn === null
    ? undefined
    : joinTitleEn(post.nameEn, body.nameEn);
}
