import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long for their size: begun last, one would leave a core idle. */
const LONG =
  /tests\/(engine\/(runs|differential|laws-of-the-year)|views\/pictures|cli\/(own-rulebook|golden)|e2e\/(quantities\/answers|teach\/fits|whatif|means|pictures|paper|kept|evidence\/accessible|year\/(address|accessible)))\.test\.ts$/;

/** Vitest's own order, with those files before all others. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
