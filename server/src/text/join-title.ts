/**
 * The full title of a post as it is printed: the words that end the post and begin the body are said once, whatever
 * their case, as in Trưởng ban + Ban Dân vận Trung ương, and nothing is said twice where the office is the body.
 */
export function joinTitle(post: string, body: string): string {
  const words = post.split(" ");
  const owner = body.split(" ");
  const shared = words.findIndex((_, from) => begins(owner, words.slice(from)));
  return [...words, ...(shared === -1 ? owner : owner.slice(words.length - shared))].join(" ");
}

/** The full title in English: Head, Party Central Organisation Commission; but Minister of Justice. */
export function joinTitleEn(post: string, body: string): string {
  const field = post.endsWith("Minister") ? /^Ministry (of .+)$/.exec(body)?.[1] : undefined;
  if (field !== undefined) return `${post} ${field}`;
  return post === body ? post : `${post}, ${body}`;
}

function begins(owner: readonly string[], words: readonly string[]): boolean {
  return words.every((word, index) => word.toLowerCase() === owner[index]?.toLowerCase());
}
