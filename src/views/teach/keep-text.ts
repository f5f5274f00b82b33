import type { Said } from '../../i18n/lang.ts';

/** What the page of the year says of keeping a scene. */
const EN = {
  keepScene: 'Keep as a scene for teaching',
  sceneKept: (n: number) =>
    n === 1
      ? 'Kept: 1 scene waits on the page “Teach”.'
      : `Kept: ${String(n)} scenes wait on the page “Teach”.`,
  sceneNotKept: 'This browser keeps nothing for us. Paste this address on the page “Teach”:',
  toTeach: 'To the lesson',
};

export const KEEP: Said<typeof EN> = {
  en: EN,
  ko: {
    keepScene: '수업 장면으로 담기',
    sceneKept: (n: number) => `담았습니다. ‘수업’ 페이지에 장면 ${String(n)}개가 있습니다.`,
    sceneNotKept:
      '이 브라우저는 아무것도 보관하지 않습니다. 이 주소를 ‘수업’ 페이지에 붙여 넣으십시오:',
    toTeach: '수업으로',
  },
};
