import '../../components/explain/explain.css';
import '../../components/rehearse/rehearse.css';
import { Decisions } from '../../components/explain/Decisions';
import { Preview } from '../../components/explain/Preview';
import { NumberExplainer } from '../../components/explain/NumberExplainer';
import { Rehearsal } from '../../components/rehearse/Rehearsal';
import type { PageFigures } from '../../utils/messages/explaining';
import type { GalleryState, Look } from './gallery-state';
import { decisions, numberCase, rehearsal, still } from './sample-explaining';

const page = (
  component: string,
  state: string,
  draw: (look: Look) => ReturnType<GalleryState['draw']>,
  prepare?: GalleryState['prepare'],
): GalleryState => ({ component, state, surface: 'page', width: 900, draw, ...(prepare && { prepare }) });

const walk = (look: Look) => (
  <Rehearsal rehearsal={rehearsal(look.write, look.language)} language={look.language} />
);
const press = (...selectors: string[]) => {
  return (root: ParentNode) => selectors.forEach(each => root.querySelector<HTMLElement>(each)?.click());
};

const read: PageFigures = { language: 'en', texts: ['12,500.00 kr', '500.00 kr'] };
const number = (figures: PageFigures | null) => (look: Look) => (
  <NumberExplainer
    subject={numberCase(look.write, look.language)}
    figures={figures}
    language={look.language}
    onReread={() => {}}
  />
);

/** The pages that explain. */
export const explainingStates: GalleryState[] = [
  page('rehearsal', 'first-step', walk),
  page('rehearsal', 'wrong-press', walk, press('.area:nth-of-type(2)')),
  page('rehearsal', 'shown-where', walk, press('.rehearsal .box .btn')),
  page('rehearsal', 'none', ({ language }) => <Rehearsal rehearsal={null} language={language} />),
  page('rehearsal', 'loading', ({ language }) => <Rehearsal rehearsal={undefined} language={language} />),
  page('number', 'read-from-the-page', number(read)),
  page('number', 'nothing-read', number(null)),
  page('number', 'none', ({ language }) => (
    <NumberExplainer subject={null} figures={null} language={language} onReread={() => {}} />
  )),
  page('number', 'loading', ({ language }) => (
    <NumberExplainer subject={undefined} figures={null} language={language} onReread={() => {}} />
  )),
  page('decisions', 'with-a-reversal', look => (
    <Decisions decisions={decisions(look.write)} language={look.language} />
  )),
  page(
    'decisions',
    'pictures',
    look => <Decisions decisions={decisions(look.write)} language={look.language} />,
    press('summary'),
  ),
  page('preview', 'new-screen', look => <Preview still={still(look.write)} language={look.language} />),
  page('preview', 'none', ({ language }) => <Preview still={null} language={language} />),
  page('preview', 'loading', ({ language }) => <Preview still={undefined} language={language} />),
  page('decisions', 'loading', ({ language }) => <Decisions decisions={undefined} language={language} />),
  page('decisions', 'none-yet', look => <Decisions decisions={[]} language={look.language} />),
];
