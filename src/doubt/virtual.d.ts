/* eslint-disable @typescript-eslint/consistent-type-imports -- a declared module cannot import by relative path */
declare module 'virtual:rulebook/checks-en' {
  const page: import('./pages.ts').ChecksPage;
  export default page;
}
declare module 'virtual:rulebook/checks-ko' {
  const page: import('./pages.ts').ChecksPage;
  export default page;
}
declare module 'virtual:rulebook/unknown-en' {
  const page: import('./pages.ts').UnknownPage;
  export default page;
}
declare module 'virtual:rulebook/unknown-ko' {
  const page: import('./pages.ts').UnknownPage;
  export default page;
}
declare module 'virtual:rulebook/everyone-en' {
  const page: import('./everyone.ts').EveryonePage;
  export default page;
}
declare module 'virtual:rulebook/everyone-ko' {
  const page: import('./everyone.ts').EveryonePage;
  export default page;
}
