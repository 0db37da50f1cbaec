import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Of each project the long files first, so that no worker is left with one of them when the others are done. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted(
      (one, other) =>
        one.project.name.localeCompare(other.project.name) ||
        Number(isLong(other)) - Number(isLong(one)),
    );
  }
}

function isLong({ moduleId }: TestSpecification): boolean {
  return moduleId.includes(".long.");
}
