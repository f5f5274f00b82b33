/** In the address of a year that was just asked for: the focus goes to what says what was changed. */
export const ARRIVING = '#what-if';
