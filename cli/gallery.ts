import { looks, STILLS } from '../tests/gallery/looks';
import { accept } from '../tests/gallery/record';
import { open, openForPictures, photograph, shotsIn } from '../tests/gallery/photograph';
import { serveGallery } from '../tests/gallery/serve-gallery';
import { readOptions } from './read-options';

/**
 * npm run gallery                      serves every component in every state until Ctrl+C
 * npm run gallery -- --out DIR         takes a picture of every state in every look
 * npm run gallery -- --stills          takes the pictures of the documents anew, into docs/pictures
 * npm run gallery -- --accept           keeps every state's picture and accessibility tree as the tests' baseline
 *   --only dot,why/unfolded --looks light,rtl   narrows it
 */
const { values } = readOptions({
  options: {
    out: { type: 'string' },
    stills: { type: 'boolean' },
    accept: { type: 'boolean' },
    only: { type: 'string' },
    looks: { type: 'string' },
    port: { type: 'string' },
  },
});

const once = values.out !== undefined || values.stills || values.accept;
const served = await serveGallery(once ? undefined : Number(values.port ?? 4173));
if (values.accept) await keep();
else if (values.out === undefined && values.stills !== true) {
  console.log(`The gallery is at ${served.url}  (Ctrl+C ends it)`);
} else {
  try {
    await pictures(values.out ?? 'docs/pictures');
  } finally {
    await served.close();
  }
}

function isWanted({ component, state }: { component: string; state: string }): boolean {
  const wanted = values.only?.split(',');
  return !wanted || wanted.some(one => one === component || one === `${component}/${state}`);
}

async function keep(): Promise<void> {
  const browser = await openForPictures();
  await accept(browser, served.url, values.only === undefined ? undefined : isWanted);
  await browser.close();
  await served.close();
  console.log(
    'Kept in tests/gallery/baselines and tests/gallery/trees.txt. Look at what changed before you commit it.',
  );
}

async function pictures(folder: string): Promise<void> {
  const browser = await openForPictures();
  try {
    const page = await browser.newPage({ deviceScaleFactor: values.stills ? 2 : 1 });
    page.on('pageerror', error => console.error(`${page.url()}: ${error.message}`));
    const shots = await shotsIn(page, served.url);
    const wantedLooks = values.looks?.split(',');
    let count = 0;
    for (const shot of shots) {
      if (!isWanted(shot)) continue;
      for (const look of looks) {
        const still = STILLS.some(
          one => one.component === shot.component && one.state === shot.state && one.look === look.name,
        );
        if (values.stills && !still) continue;
        if (wantedLooks && !wantedLooks.includes(look.name)) continue;
        await open(page, shot, look);
        await photograph(page, folder, shot, look);
        count += 1;
      }
    }
    console.log(`${count} pictures in ${folder}`);
  } finally {
    await browser.close();
  }
}
