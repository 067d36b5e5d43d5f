import type { PanelWords } from '../../utils/i18n/panel';
import type { PanelState } from '../../utils/messages/panel-state';
import { Icon } from '../kit/Icon';
import { spoken } from '../kit/spoken';

/** What words mean here, and whether both sides stand behind it. */
export function Glossary({ glossary, words }: { glossary: PanelState['glossary']; words: PanelWords }) {
  return (
    <>
      <h1>{words.views.words}</h1>
      <p class="lead">{words.wordsHint}</p>
      {glossary.length === 0 ? (
        <p class="empty">{words.wordsNone}</p>
      ) : (
        <dl class="glossary">
          {glossary.map((row, index) => (
            <div key={index} class="box">
              <dt {...spoken(row.term)}>{row.term.words}</dt>
              <dd {...spoken(row.definition)}>{row.definition.words}</dd>
              {row.agreed === null ? (
                <dd class="hint">{words.proposed}</dd>
              ) : (
                <dd class="hint agreed">
                  <Icon name="check" />
                  <span>{words.agreed(row.agreed.sales, row.agreed.ops)}</span>
                </dd>
              )}
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
