// Shows what the rules on wording see in texts and titles, and what they leave alone.
import { describe, expect, it } from 'vitest';
import { costOf } from '../testing/cost-of.ts';
import type { ReportIndex } from '../report-index.ts';
import { crewAsRoles } from './dis-003-crew-as-roles.ts';
import { guessLanguage } from './guess-language.ts';
import { placeholderIn } from './placeholder.ts';
import { productToken } from './product-token.ts';
import { gradeLevel, syllablesOf } from './reading-level.ts';
import { summaryAgrees } from './txt-005-summary-agrees.ts';
import { saysOnlyUpdate } from './update-advice.ts';

describe('placeholders', () => {
  it.each([
    'TODO: ask',
    'Tested on TBD',
    'Lorem ipsum dolor',
    'to be confirmed by the maker',
    '{{vessel}} is ready',
    '${name}',
    '<insert date>',
    '[vessel name]',
    '[xxx]',
    '[...]',
    'seen on ????',
    'signed _____',
  ])('%s', (text) => {
    expect(placeholderIn(text)).not.toBeNull();
  });

  it.each([
    'Todo lists are kept on the bridge',
    'The tbc of the maker',
    'Values [1] and [2] differ',
    'Is it so? Yes',
    'The drill is to be held again',
    'a < b and c > d',
    'the shipping company',
    'x{2}',
  ])('none in: %s', (text) => {
    expect(placeholderIn(text)).toBeNull();
  });

  it.each([
    '['.repeat(200_000),
    '<insert '.repeat(25_000),
    '{{'.repeat(100_000),
    '?'.repeat(2),
    'XXX'.repeat(66_000),
    '[vessel'.repeat(28_000),
  ])('cost little to look for in a hostile text', (text) => {
    expect(costOf(() => placeholderIn(text))).toBeLessThan(50);
  });
});

describe('titles', () => {
  it.each([
    'Chartline 5.24.1 is out of date',
    'Viewer v2.3 opens without password',
    'Firmware 7 of the antenna is old',
    'NV900-5.24 has a page',
    'The SKYLINK_600.2 answers',
    'Release R12 is behind',
  ])('hold a product: %s', (title) => {
    expect(productToken(title)).not.toBeNull();
  });

  it.each([
    'Ship office computers can reach the alarm system',
    'Radio at 2.4 GHz is open',
    'Rules of UR E26 4.2.1 are not kept',
    'ECDIS 1 and 2 share one password',
    'The 802.11 network has no key',
    'Address 192.0.2.1 answers',
    'Updates stopped 3 months ago',
  ])('hold none: %s', (title) => {
    expect(productToken(title)).toBeNull();
  });
});

describe('advice', () => {
  it.each([
    'Update the system',
    'Install the latest patches.',
    'Upgrade all systems to the latest supported version as soon as possible!',
    'Patch',
  ])('only to update: %s', (text) => {
    expect(saysOnlyUpdate(text)).toBe(true);
  });

  it.each([
    'Update the chart display in port with the maker, and verify by a restart',
    'Change the password',
    'Isolate the system',
    '',
  ])('more than that: %s', (text) => {
    expect(saysOnlyUpdate(text)).toBe(false);
  });
});

describe('reading level', () => {
  it.each([
    ['ship', 1],
    ['crew', 1],
    ['closed', 1],
    ['tested', 2],
    ['password', 2],
    ['radio', 2],
    ['propulsion', 3],
    ['table', 2],
  ])('%s has %i syllables', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  it('is low for short sentences, high for long ones, and unsaid for a short text', () => {
    expect(gradeLevel('The ship is safe. The crew knows how. '.repeat(8)) ?? 99).toBeLessThan(4);
    expect(
      gradeLevel(`${'comprehensive organisational administration of interconnected infrastructure '.repeat(8)}.`) ?? 0,
    ).toBeGreaterThan(12);
    expect(gradeLevel('The ship is safe.')).toBeNull();
  });
});

describe('language', () => {
  it.each([
    [
      'en',
      'The ship can be sailed and stopped by hand, and the crew knows how. It is not in doubt that the officers of the watch have practised with the engineers, and that they will do it again.',
    ],
    [
      'de',
      'Das Schiff kann von Hand gefahren und gestoppt werden, und die Besatzung weiß, wie es geht. Es ist nicht zu bezweifeln, dass die Offiziere mit den Ingenieuren geübt haben und es auch wieder tun.',
    ],
    [
      'fr',
      'Le navire peut être conduit et arrêté à la main, et l’équipage sait comment. Il est certain que les officiers de quart se sont exercés avec les mécaniciens, et que cela ne sera pas la dernière fois.',
    ],
    [
      'es',
      'El buque se puede gobernar y parar a mano, y la tripulación sabe cómo. No hay duda de que los oficiales de la guardia lo han practicado con los maquinistas y de que lo harán otra vez en el puerto.',
    ],
    ['el', 'Το πλοίο μπορεί να κυβερνηθεί με το χέρι και το πλήρωμα γνωρίζει πώς.'],
    ['ru', 'Судном можно управлять вручную, и экипаж знает, как это делать.'],
    ['zh', '船员可以手动操纵和停止船舶，并且知道如何操作。'],
  ])('%s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it('is not guessed from a list of names', () => {
    expect(guessLanguage('ECDIS RADAR AIS VDR GNSS gyro '.repeat(10))).toBeNull();
  });
});

describe('the summary', () => {
  const said = (forMaster: string): boolean => {
    const weakness = {
      at: '/findings/0',
      value: {
        id: 'F-1',
        kind: 'weakness',
        state: 'open',
        safetySeverity: 'SI3',
        cvss: { vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' },
      },
      systems: [],
      executions: [],
    };
    const failed = { at: '/executions/0', value: { id: 'EX-1', outcome: 'fail', findings: [] } };
    const index = {
      report: { summary: { forMaster, forCompany: 'See above.' } },
      findings: [weakness],
      executions: [failed],
    } as unknown as ReportIndex;
    return summaryAgrees(index, {}).length > 0;
  };

  it.each([
    'No weaknesses were found.',
    'We found no weakness',
    'There were no findings; the ship is fine',
    'All procedures passed',
    'All 92 tests were passed.',
    'No critical findings remain',
  ])('contradicts a critical weakness: %s', (text) => {
    expect(said(text)).toBe(true);
  });

  it.each([
    'No weaknesses were found in the steering gear.',
    'No weakness was found in cargo control, two on the bridge.',
    'Two weaknesses are open.',
    'All engineers passed by',
  ])('does not: %s', (text) => {
    expect(said(text)).toBe(false);
  });
});

describe('people', () => {
  const addressed = (text: string): boolean => {
    const index = {
      report: { company: { contacts: [] } },
      executions: [],
      findings: [],
      texts: [{ at: '/x', text, isShareable: false }],
    } as unknown as ReportIndex;
    return crewAsRoles(index, {}).length > 0;
  };

  it.each([
    'Capt. Smith said so',
    'Mr Jansen keeps the disks',
    'shown by Ms O’Neill',
    'Chief Officer Petrov showed it',
    'Captain Ivanova agreed',
  ])('are addressed: %s', (text) => {
    expect(addressed(text)).toBe(true);
  });

  it.each([
    'The Master agreed',
    'The Chief Engineer and the Second Officer were there',
    'Chief Officer On Watch',
    'Third Engineer Cabin',
    'The Captain said so',
    'MS Windows was old',
  ])('are not: %s', (text) => {
    expect(addressed(text)).toBe(false);
  });
});
