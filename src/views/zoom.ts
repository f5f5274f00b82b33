/** Pixels of the screen between the margins of a sheet that lies, on the narrower of the two papers. */
const SHEET = 960;

/** Before a page is printed: lets what is laid out as wide as on the screen stand on a sheet; see print.css. */
export function fitSheet(): void {
  document.documentElement.style.setProperty(
    '--print-zoom',
    String(Math.min(1, SHEET / innerWidth)),
  );
}
