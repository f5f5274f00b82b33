import * as v from 'valibot';

/** What a picture of a scene shows of its view; without one it follows from the view's address. */
export const PICTURES = ['guess', 'year', 'day', 'rows', 'evidence', 'none'] as const;
export type Picture = (typeof PICTURES)[number];

/** A class works through forty scenes in no lesson; a text longer than this is no text for a wall. */
const MOST_SCENES = 40;
const line = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const paragraph = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const paragraphs = v.pipe(v.array(paragraph), v.maxLength(30));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));
const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(240));

const row = v.strictObject({
  /** what differs from the scene's own view, as in an address: `who=coop-farmer&do=pay` */
  at: v.pipe(v.string(), v.maxLength(600)),
  /** a few words under the name */
  say: v.optional(line),
});

const scene = v.strictObject({
  id,
  /** the address of a view: `./?year=2016&who=coop-farmer` */
  at: v.pipe(v.string(), v.maxLength(1000)),
  picture: v.optional(v.picklist(PICTURES)),
  rows: v.optional(v.pipe(v.array(row), v.minLength(1), v.maxLength(6))),
  /** bars stay empty until the answer is asked for */
  hidden: v.optional(v.boolean()),
  /** beside each row the same person's year if everything is met in person, as a thin bar; `{2b/total}` in a text */
  inPerson: v.optional(v.boolean()),
  heading: line,
  question: line,
  text: v.optional(paragraph),
  answer: v.optional(paragraph),
  notes: v.optional(paragraphs),
  minutes: v.optional(minutes),
});

/** A lesson as a file, in one language. Its texts hold figures only as marks that the rulebook fills in. */
export const lesson = v.strictObject({
  format: v.literal('mobilized-year/lesson'),
  version: v.literal(1),
  lang: v.picklist(['en', 'ko']),
  title: line,
  lead: v.optional(paragraph),
  aims: v.optional(paragraphs),
  before: v.optional(paragraphs),
  care: v.optional(paragraphs),
  scenes: v.pipe(v.array(scene), v.minLength(1), v.maxLength(MOST_SCENES)),
  without: v.optional(paragraphs),
  /** ids of the glossary */
  vocabulary: v.optional(v.pipe(v.array(id), v.maxLength(40))),
  questions: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          question: paragraph,
          answer: paragraph,
          /** the id of the scene in which the answer stands */
          scene: id,
        }),
      ),
      v.maxLength(30),
    ),
  ),
  parents: v.optional(paragraphs),
  homework: v.optional(
    v.strictObject({
      lead: paragraph,
      /** the id of the scene whose rows stand on the sheet as a table */
      table: id,
      tasks: v.pipe(
        v.array(
          v.strictObject({
            task: paragraph,
            lines: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(12)),
          }),
        ),
        v.minLength(1),
        v.maxLength(8),
      ),
      answers: v.optional(paragraphs),
    }),
  ),
});

export type Lesson = v.InferOutput<typeof lesson>;
export type Scene = Lesson['scenes'][number];
export type Row = NonNullable<Scene['rows']>[number];
