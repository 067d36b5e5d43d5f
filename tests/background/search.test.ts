import { describe, expect, it } from 'vitest';
import { packSchema } from '../../utils/core/packs/pack';
import { aPack } from './stage/a-pack';
import { Stage } from './stage/stage';

const pack = aPack(({ features }) => ({
  features: features.map(feature =>
    feature.id === 'task' ? { ...feature, oldNames: [{ en: 'Activities', sv: 'Aktiviteter' }] } : feature,
  ),
}));

describe('a rep who searches the packs', () => {
  it('finds a feature by the name it had, in her language', async () => {
    const stage = await Stage.withPack(packSchema.parse(pack));
    await stage.panel('panel.set', { language: 'sv' });
    expect(await stage.panel('panel.search', { words: 'aktiv' })).toEqual([
      {
        kind: 'feature',
        title: { words: 'Plan the next step på svenska', lang: 'sv' },
        text: { words: 'No deal goes quiet. på svenska', lang: 'sv' },
        by: 'Aktiviteter',
      },
    ]);
  });

  it('finds words with who stands behind them, changes and answers', async () => {
    const stage = await Stage.withPack();
    const found = async (words: string) =>
      (await stage.panel('panel.search', { words })).map(({ kind, title }) => [kind, title.words]);
    expect(await found('pipeline')).toEqual([['word', 'Pipeline']]);
    expect(await found('moved')).toEqual([['change', 'Tasks moved, release 1']]);
    expect(await found('where is')).toEqual([['answer', 'Where is it?']]);
    expect((await stage.panel('panel.search', { words: 'pipeline' }))[0]).toMatchObject({ agreed: null });
  });

  it('finds nothing without tips, and says so by an empty list', async () => {
    const stage = await Stage.withPack();
    expect(await stage.panel('panel.search', { words: 'zebra' })).toEqual([]);
  });
});
