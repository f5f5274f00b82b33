import { formatTime } from '../../engine/civil.ts';
import type { Line } from '../../engine/ledger.ts';
import type { Said } from '../lang.ts';
import { nameOf, type Names } from '../names.ts';

type Cell = string | number | null;

interface Column {
  name: string;
  read: (line: Line, names: Names) => Cell;
  /** what it holds; `docs/command-line.md` says it too */
  holds: Said;
}

const time = (minutes: number | null): string | null =>
  minutes === null ? null : formatTime(minutes);

const column = (name: string, read: Column['read'], en: string, ko: string): Column => ({
  name,
  read,
  holds: { en, ko },
});
const gave = (name: keyof Line['gaveWay'], en: string, ko: string): Column =>
  column(name, (line) => line.gaveWay[name], en, ko);

/** The columns of a ledger as CSV, in their order. */
export const COLUMNS: readonly Column[] = [
  column(
    'id',
    (line) => line.id,
    'duty and date of its start; what runs past midnight is two rows with one id',
    '의무와 시작한 날짜. 자정을 넘기면 같은 id의 두 줄이 된다',
  ),
  column('date', (line) => line.date, 'date', '날짜'),
  column(
    'start',
    (line) => time(line.start),
    'time of day; empty where there are no hours',
    '시작 시각. 시간이 없는 요구는 비어 있다',
  ),
  column(
    'end',
    (line) => time(line.end),
    'time of day; the day ends at 24:00',
    '끝난 시각. 하루는 24:00에 끝난다',
  ),
  column('rule', (line) => line.rule, 'id of the duty in the rulebook', '규칙집에서의 의무 id'),
  column('duty', (line, names) => nameOf(names, 'rules', line.rule), 'its name', '의무의 이름'),
  column(
    'category',
    (line) => line.category,
    'political, labour, material',
    'political 정치, labour 노력 동원, material 물자',
  ),
  column(
    'response',
    (line) => line.response,
    'attend, pay, substitute, absent',
    'attend 직접 응함, pay 돈을 냄, substitute 대신 보냄, absent 빠짐',
  ),
  column(
    'asked',
    (line) => line.asked,
    'minutes demanded, whatever the response; empty: not known',
    '요구된 분(응한 방식과 무관). 비어 있으면 알 수 없음',
  ),
  column(
    'minutes',
    (line) => line.minutes,
    'minutes taken; 0 unless attended; empty: not known',
    '실제로 든 분. 직접 응하지 않으면 0, 비어 있으면 알 수 없음',
  ),
  column(
    'coveredBy',
    (line) => line.coveredBy.join(' '),
    'ids of what took the rest of the minutes asked',
    '요구된 나머지 분을 차지한 것의 id',
  ),
  gave('sleep', 'minutes of sleep that gave way', '줄어든 잠(분)'),
  gave('job', 'minutes of state job, school or farm', '줄어든 직장·학교·농장 시간(분)'),
  gave('livelihood', 'minutes of livelihood', '줄어든 생계 시간(분)'),
  gave('household', 'minutes of work at home', '줄어든 집안일 시간(분)'),
  gave(
    'rest',
    'minutes of rest; the five add up to minutes',
    '줄어든 휴식(분). 다섯을 더하면 minutes가 된다',
  ),
  column('won', (line) => line.won, 'won paid', '낸 돈(원)'),
  column(
    'wonKind',
    (line) => line.wonKind,
    'bribes (ways out), levies (money and goods), dues (membership)',
    'bribes 빠지려고 낸 돈, levies 걷힌 돈과 물자, dues 조직 회비',
  ),
  column(
    'paid',
    (line) => line.paid,
    'minutes of livelihood that earn the won',
    '그 돈을 버는 데 드는 생계 노동(분)',
  ),
  column(
    'basis',
    (line) => line.basis,
    'reported, inferred, assumed: the weakest of that it applies, its dates, its length',
    'reported 보도됨, inferred 추론, assumed 가정. 적용·날짜·길이 가운데 가장 약한 것',
  ),
  column(
    'paidBasis',
    (line) => line.paidBasis,
    'the weaker of price and earnings',
    '값과 벌이 가운데 더 약한 것',
  ),
  column('exemption', (line) => line.exemption, 'way out taken', '택한 빠질 길'),
  column(
    'cites',
    (line) => line.cites.join(' '),
    'a summons: ids of the absences it is for',
    '불려 간 까닭이 된 빠짐의 id',
  ),
  column(
    'claims',
    (line) => line.claims.join(' '),
    'ids of the claims behind it',
    '근거 진술의 id',
  ),
];

/** Only in the file of a year that rests on a reader's own changes, in each of its rows. */
const markOf = (changed: string): Column =>
  column(
    'hypothetical',
    () => changed,
    'the year is not as reported: what a reader has changed of the rulebook',
    '가상의 해: 보도된 해가 아니라 읽는 이가 규칙집을 바꾼 해이다. 바꾼 것',
  );

/** RFC 4180: quoted where a comma, a quote or a line break asks for it. */
const cell = (value: Cell): string => {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Lines of a ledger as CSV after RFC 4180: a header row, lines ended by CR LF; one of a hypothetical year says so in each row. */
export function csvOf(lines: readonly Line[], names: Names, hypothetical?: string): string {
  const columns = hypothetical ? [...COLUMNS, markOf(hypothetical)] : COLUMNS;
  const rows: Cell[][] = lines.map((line) => columns.map(({ read }) => read(line, names)));
  return [columns.map(({ name }) => name), ...rows]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');
}
