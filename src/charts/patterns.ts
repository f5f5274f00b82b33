/** One tile of the hatch that means *assumed*: stripes at 45 degrees, rising to the right. Pixels. */
export const HATCH = { size: 6, d: 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5', width: 2.5 };

/** One tile of the dots that mean *inferred*. Pixels. */
export const DOTS = { size: 5, radius: 1.3 };

/** The tones that are drawn hatched somewhere. */
export const HATCHED = ['political', 'labour', 'material', 'paid', 'footing'];
