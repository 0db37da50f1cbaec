import type { GraphReader } from "../graph/index.ts";
import { extractInput } from "../intake/index.ts";
import { findDraft } from "./drafts.ts";
import { knownSources } from "./known-sources.ts";
import { linkMentions } from "./link/index.ts";
import { propose } from "./propose.ts";

/** An invented report that speaks of something of every kind: known bodies, posts and ranks, and people of no graph. */
const report = `Ngày 18/12/2024, tại Hà Nội, Bộ Nội vụ tổ chức Hội nghị triển khai Nghị quyết số 999-NQ/TW.

Thượng tướng Nguyễn Văn Không, Thứ trưởng Bộ Công an chủ trì Hội nghị. Dự Hội nghị có bà Trần Thị Không, Ủy viên Trung ương Đảng, Thứ trưởng Bộ Nội vụ.`;

/**
 * Asks once what a draft of an article asks: lexicons are read and statements planned before the first reviewer of a run
 * would have to wait for both.
 */
export async function warmReview(graph: GraphReader): Promise<void> {
  const found = extractInput(report, { article: "report", published: "2024-12-18" });
  const { mentions, facts } = propose(found, found.text ?? report);
  const draft = { id: "draft:none", url: "https://none.example/" };
  // What goes wrong here goes wrong again, and is told, when a reviewer asks.
  await Promise.allSettled([
    findDraft(graph, draft.id),
    knownSources(graph, draft),
    linkMentions(graph, mentions, facts, new Map()),
  ]);
}
