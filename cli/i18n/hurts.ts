import type { Hurt } from '../inbox/hurts';
import type { Catalogue } from '../../utils/i18n/words';
import type { CommandWords } from '../command';

interface HurtsWords extends CommandWords {
  nothing(folder: string): string;
  hurt(hurt: Hurt): string;
  owed(due: string, to: 'worries' | 'verdicts' | 'pilots', title: string): string;
}

type Kind = keyof Hurt['counts'];
const KINDS: Record<Kind, readonly [one: string, many: string]> = {
  question: ['question', 'questions'],
  concern: ['concern', 'concerns'],
  bug: ['bug', 'bugs'],
  worry: ['worry', 'worries'],
  pilot: ['volunteer', 'volunteers'],
};
const SLAG: Record<Kind, readonly [ett: string, flera: string]> = {
  question: ['fråga', 'frågor'],
  concern: ['invändning', 'invändningar'],
  bug: ['trasig sak', 'trasiga saker'],
  worry: ['oro', 'oro'],
  pilot: ['anmälan', 'anmälningar'],
};

const counted = ({ counts }: Hurt, names: typeof KINDS): string[] =>
  Object.entries(counts).map(([kind, n]) => `${n} ${names[kind as Kind][n === 1 ? 0 : 1]}`);

export const hurtsWords: Catalogue<HurtsWords> = {
  en: {
    summary: 'shows what hurts, by feature and change, from what reps have sent; never who',
    help: `foothold hurts [--data DIR] [--json]

Reads the requests of a help inbox and groups questions, concerns, bugs, worries and verdicts by what they are about.
Names, words and times are left out. What still waits for an answer stands first; the replies
that desk.json in that folder owes stand last, by their day.

  --data DIR   where the inbox keeps its requests (default .cache/inbox)

Example:  foothold hurts --data inbox`,
    nothing: folder => `Nothing has been sent to ${folder} yet.`,
    hurt: hurt => {
      const { about, verdicts, thanks, waiting } = hurt;
      const judged =
        verdicts.asked > 0
          ? [
              `works for ${verdicts.rep} of ${verdicts.asked} reps`,
              `and for ${verdicts.customer} of their customers`,
            ]
          : [];
      const thanked = thanks > 0 ? [`${thanks} thank-you${thanks === 1 ? '' : 's'}`] : [];
      const said = [...counted(hurt, KINDS), ...judged, ...thanked].join(', ');
      return `${about}: ${said}${waiting > 0 ? `; ${waiting} still wait for an answer` : ''}`;
    },
    owed: (due, to, title) => `Owed by ${due}, to the ${to}: ${title}`,
  },
  sv: {
    summary: 'visar var det skaver, per funktion och ändring, ur det som säljarna har skickat; aldrig vem',
    help: `foothold hurts [--data MAPP] [--json]

Läser frågorna i en hjälpinkorg och grupperar frågor, invändningar, fel, oro och omdömen efter vad de gäller. Namn, ord
och tider utelämnas. Det som fortfarande väntar på svar står först; de svar som desk.json i mappen lovar står sist,
efter dag.

  --data MAPP  var inkorgen sparar sina frågor (annars .cache/inbox)

Exempel:  foothold hurts --data inbox`,
    nothing: folder => `Inget har skickats till ${folder} än.`,
    hurt: hurt => {
      const { about, verdicts, thanks, waiting } = hurt;
      const judged =
        verdicts.asked > 0
          ? [
              `fungerar för ${verdicts.rep} av ${verdicts.asked} säljare`,
              `och för ${verdicts.customer} av deras kunder`,
            ]
          : [];
      const thanked = thanks > 0 ? [`${thanks} tack`] : [];
      const said = [...counted(hurt, SLAG), ...judged, ...thanked].join(', ');
      return `${about}: ${said}${waiting > 0 ? `; ${waiting} väntar fortfarande på svar` : ''}`;
    },
    owed: (due, to, title) =>
      `Utlovat till ${due}, för ${{ worries: 'oron', verdicts: 'omdömena', pilots: 'anmälningarna' }[to]}: ${title}`,
  },
};
