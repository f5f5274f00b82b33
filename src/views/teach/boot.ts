import { mount } from 'svelte';
import { Background } from '../../background/background.ts';
import BackgroundWorker from '../../background/worker.ts?worker';
import { texts } from '../texts.ts';
import { Desk } from './desk.svelte.ts';
import { Session } from './session.svelte.ts';
import Teach from './Teach.svelte';

/** Puts the lesson into its place; rejects where something does not load. */
export async function boot(target: HTMLElement): Promise<void> {
  const { default: model } = await import('virtual:rulebook/model');
  const desk = new Desk(
    model,
    texts,
    (rulebook) => new Background(rulebook, () => new BackgroundWorker()),
  );
  const session = await Session.open(desk, texts);
  target.replaceChildren();
  mount(Teach, { target, props: { session } });
}
