export { anybody, MEANS, somebody } from './person.ts';
export { picks, request, withSingles, year } from './request.ts';
export { rulebook } from './rulebook.ts';
