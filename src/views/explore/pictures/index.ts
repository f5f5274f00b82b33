export { pngOf } from './png.ts';
export { positionsPicture } from './positions.ts';
export { yearPicture } from './year.ts';
