import { fold } from "../../text/index.ts";

/** The class that the words of a post suggest; a reviewer may say another. The first line that matches holds. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/^pho .*thuong truc$|^thu truong thuong truc$/, "STANDING_DEPUTY"],
  [/^(?:pho|thu truong)\b/, "DEPUTY"],
  [/\buy vien\b|^thanh vien\b|^dai bieu\b/, "MEMBER"],
  [/^(?:thu ky|tro ly|chuyen vien|can bo)\b/, "OFFICER"],
  [/^bi thu\b|^tong bi thu\b/, "HEAD"],
  [
    /^(?:bo truong|truong|chu tich|chu nhiem|giam doc|tong giam doc|tu lenh|chanh|vien truong|hieu truong|thu tuong|chinh uy)\b/,
    "HEAD",
  ],
  [/\btruong$/, "HEAD"],
];

export function postClass(name: string): string {
  const folded = fold(name);
  return classes.find(([words]) => words.test(folded))?.[1] ?? "OFFICER";
}
