import type { GlossaryText } from './text.ts';

const text: GlossaryText = {
  title: 'Glossary',
  description: 'Words of mobilization in North Korea, with Northern and Southern Korean forms.',
  lead: 'Words that the duties and their sources use. Each stands as it is written in the North; where the South writes it otherwise, or says something else, that form follows. The lines explain words and are no evidence: what is reported of a duty stands with its claims.',
  romanisation:
    'Romanisation: the Revised Romanization of Korean (2000), applied to the Northern form. Names that English readers know in another spelling, such as songbun, Ryanggang or Kim Jong Un, keep it elsewhere on this site.',
  south: 'South',
  uses: 'In the year',
  sources: 'sources',
  groups: {
    belonging: 'Where people belong',
    sessions: 'Sessions and events',
    days: 'Days and campaigns',
    labour: 'Labour',
    goods: 'Goods and money',
    life: 'Work, trade and daily life',
  },
  lines: {
    'peoples-unit':
      'Some twenty to forty neighbouring households, through which orders, levies and call-outs reach residents.',
    'unit-head':
      'Usually a woman of the neighbourhood; she passes on what is asked and keeps watch over who takes part.',
    'mass-organisations':
      'The unions, leagues and women’s organisation under the Party to which nearly every adult outside it belongs.',
    'party-cell':
      'The smallest body of the Workers’ Party; members hold their weekly life review in it.',
    'joining-the-party':
      'Once the way to rise; it also ties a member to the workplace, the weekly review and Party dues.',
    'womens-union':
      'The organisation of women without state work; full name 조선사회주의녀성동맹, Socialist Women’s Union of Korea.',
    'trade-unions':
      'The organisation of workers and employees from 31 who are not in the Party; full name 조선직업총동맹.',
    'agricultural-union':
      'The organisation of cooperative farmers who are not in the Party; full name 조선농업근로자동맹.',
    'youth-league':
      'The organisation of the young, from 14 to about 30; renamed several times, once 사로청 (sarocheong).',
    'childrens-union':
      'The organisation of pupils from about seven to thirteen; full name 조선소년단.',
    songbun:
      'The state’s sorting of families by origin and loyalty; usually spelled songbun. No attribute here, for reasons given under Method.',
    'learning-session':
      'Study in the sense of the Party: texts, policies and the leaders’ biographies, in a group, by the week. In the South the word means any learning.',
    lecture:
      'A lecture on policy or the state of the world, held for residents or a workforce from material sent down by the Party.',
    education:
      'Political and moral instruction. In the South the word means culture and good manners.',
    'life-review':
      'A regular meeting at which everyone criticises himself or herself and then another; by the week, the month or longer, according to the organisation.',
    'mutual-criticism': 'The part of a life review in which one member criticises another.',
    'struggle-meeting':
      'A meeting at which somebody is made to stand before the others and be criticised.',
    'loyalty-meeting':
      'A gathering that vows or sings loyalty to the leaders; in the 70-day battle of 2016 reported for five in the morning.',
    'political-event':
      'Whatever is held on a dated political occasion: wreaths at statues, meetings, song and slogan contests, watching a speech.',
    'mass-rally':
      'A public gathering of thousands in a square, with speeches and slogans, after marching up in columns.',
    'pledging-meeting':
      'A meeting that swears to carry out a decision or a campaign, often the day after it is announced.',
    'day-of-the-sun': 'The birthday of Kim Il Sung, 15 April.',
    'day-of-the-shining-star': 'The birthday of Kim Jong Il, 16 February.',
    'lunar-new-year': 'New Year by the lunar calendar, in January or February.',
    'womens-day': '8 March, a public holiday; also called 3·8절.',
    'seventy-day-battle':
      'A speed campaign of seventy days; in 2016 it ran from February to May, up to the Seventh Party Congress.',
    'rice-planting-battle':
      'The weeks of May and June in which towns are called out to transplant rice seedlings.',
    'autumn-harvest':
      'The harvest of September and October, for which townspeople are called out again.',
    mobilization:
      'Being called away by the state for a purpose of its own. In daily talk most often unpaid labour.',
    'labour-mobilization': 'Mobilization to work, as opposed to meetings, goods or money.',
    'social-mobilization':
      'Labour outside one’s own workplace to which residents or workforces are called, such as roads, rivers and sites.',
    'farm-mobilization': 'Being sent to farm work in spring and autumn, by the day or for weeks.',
    'farm-support': 'The official word for the same, above all for pupils, students and officials.',
    'friday-labour': 'A day of manual work each week, asked of officials and office workers.',
    'devotion-work':
      'Care for statues, portraits and sites of the leaders: sweeping, washing, planting.',
    'construction-brigade':
      'A unit run on military lines that builds for months or years, filled by quotas from workplaces and districts.',
    'labour-training-corps':
      'A place of forced labour for some months, for offences such as long absence from work.',
    'burdens-beyond-tax':
      'Money and goods collected by units, schools and workplaces in a country that says it has no taxes.',
    'party-dues': 'Paid each month by Party members.',
    'union-fee': 'Paid each month by members of a mass organisation.',
    'childrens-plan':
      'Quotas of scrap, waste paper or rabbit skins that pupils bring to school, often paid in money instead.',
    'scrap-iron': 'Collected by households, pupils and workplaces against a quota.',
    'earning-foreign-currency':
      'Gathering or making what can be sold abroad, such as mushrooms, herbs, bracken or gold.',
    'loyalty-funds':
      'Money, often foreign, that is offered to the leaders under the name of loyalty.',
    deposit: 'Saving at a state bank; at times asked of everyone, and hard to get back.',
    'lunch-box':
      'Rice and side dishes in a box, as residents are asked to pack for soldiers on their day.',
    bribe: 'Given to be marked present, spared or left in peace; people also speak of 고임 (goim).',
    'eight-three-worker':
      'Someone on a workplace’s books who pays it each month to be free to trade; named after the 8.3 goods.',
    'eight-three-goods':
      'Goods made from waste and leftovers outside the plan, after an instruction of 3 August 1984.',
    market:
      'The people’s word for the market, from the plots on which it grew up before halls were built.',
    'money-master': 'A private lender and wholesaler, rich enough to finance trade and building.',
    housewife:
      'Literally “woman of the street”: one who is not assigned to a workplace and belongs to the Women’s Union.',
    'cooperative-farm':
      'A farm owned in common by those who work it, under the state plan; since 2021 often simply 농장 (nongjang).',
    'work-team': 'A division of a farm or an enterprise, commonly the size of a hamlet on farms.',
    'sub-team':
      'The smallest unit of a farm, of some ten to twenty people, to which work points are credited.',
    wage: 'What the state pays for work. In the South the word means living costs.',
    pension: 'The standing of those past working age: men from 60, women from 55.',
  },
};
export default text;
