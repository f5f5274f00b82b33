import type { Answer, Question } from './run-values.ts';

/** A question and where each answer to it that came up leads. */
interface Asking<T> {
  question: Question;
  after: Map<number | string, Node<T>>;
}

type Node<T> = Asking<T> | { found: T };

/** Answers that are kept; beyond them a run finds what it needs anew. */
const MOST = 4096;

/**
 * Remembers what was made by the answers to the questions asked on the way. What is made for one run is found again in
 * every other that answers alike; which questions follow may depend on the answers before.
 */
export class Tree<T> {
  #root: Node<T> | undefined;
  #kept = 0;

  find(): T | undefined {
    let node = this.#root;
    while (node && 'question' in node) node = node.after.get(node.question.ask());
    return node?.found;
  }

  keep(answers: Iterable<Answer>, found: T): void {
    if (this.#kept++ >= MOST) return;
    let leaf = (node: Node<T>): void => {
      this.#root = node;
    };
    let node = this.#root;
    for (const question of answers) {
      if (!node || !('question' in node)) leaf((node = { question, after: new Map() }));
      const { after } = node;
      leaf = (next) => after.set(question.answer, next);
      node = after.get(question.answer);
    }
    leaf({ found });
  }
}
