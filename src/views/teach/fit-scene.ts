/** Pixels between the margins of a sheet that lies: the narrower and the lower of the two papers, with some room left. */
const WIDE = 970;
const HIGH = 690;

/** How far a box that scrolls on the wall would have to grow to show all that is in it. */
const below = (box: HTMLElement): number => Math.max(0, box.scrollHeight - box.clientHeight);

/**
 * Before a scene is printed: it stands on one sheet as it stands on the wall, without the foot, and what scrolls there
 * in full; see wall.css.
 */
export function fitScene(stage: HTMLElement): void {
  const main = stage.querySelector('main');
  if (!main) return;
  const boxes = [main, ...main.querySelectorAll<HTMLElement>('[role=region]')];
  const wide = main.offsetWidth;
  const high = main.offsetHeight + boxes.reduce((sum, box) => sum + below(box), 0);
  stage.style.setProperty('--sheet-wide', `${String(wide)}px`);
  stage.style.setProperty('--sheet-high', `${String(high)}px`);
  stage.style.setProperty('--sheet-zoom', String(Math.min(WIDE / wide, HIGH / high)));
}
