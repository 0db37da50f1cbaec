import { fold } from "./fold.ts";

/**
 * Clans that close a name which begins with Y or H', as in Y Thanh Hà Niê Kđăm; folded, as the list of
 * names in the Central Highlands has them.
 */
const clans = [
  "nie kdam",
  "nie",
  "eban",
  "ayun",
  "mlo",
  "bya",
  "kbuor",
  "ksor",
  "ro cham",
  "ro mah",
  "siu",
  "nay",
  "kpa",
  "rmah",
  "ro o",
  "briu",
  "alang",
  "zoram",
  "poloong",
  "kra jan",
  "lieng",
  "bon",
];

/**
 * The folded given name, which short mentions use: the last syllable ("bà Bình" is Trần Thị Bình). A
 * name of the Central Highlands may put the clan last; it is left off there.
 */
export function givenNameFolded(name: string): string {
  const folded = fold(name);
  return lastSyllable(/^(?:y |h')/.test(folded) ? withoutClan(folded) : folded);
}

function withoutClan(folded: string): string {
  const clan = clans.find((candidate) => folded.endsWith(` ${candidate}`));
  const rest = clan === undefined ? folded : folded.slice(0, -clan.length - 1);
  return rest === "y" ? folded : rest;
}

function lastSyllable(folded: string): string {
  return folded.slice(folded.lastIndexOf(" ") + 1);
}
