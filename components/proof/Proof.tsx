import type { ComponentChildren } from 'preact';
import { momentInWords } from '../../utils/i18n/dates';
import { proofWords, type ProofWords } from '../../utils/i18n/proof';
import { wordsIn } from '../../utils/i18n/words';
import type { LedgerRow, Proof as ProofState } from '../../utils/messages/panel-state';
import { Mark } from '../kit/Mark';
import { Notice } from '../kit/Notice';
import { Yours, type YoursProps } from './Yours';

export interface ProofProps extends Omit<YoursProps, 'words'> {
  /** Null until the background has answered. */
  proof: ProofState | null;
  language: string;
}

const PARTS = ['sent', 'fetched', 'stored', 'permissions', 'policy', 'yours', 'cannot'] as const;

/** Everything that is kept and everything that ever left or came, and what cannot be promised. */
export function Proof({ proof, language, ...yours }: ProofProps) {
  const words = wordsIn(proofWords, language);
  return (
    <main class="sheet">
      <header>
        <Mark />
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
      </header>
      {proof === null ? (
        <p class="empty">{words.loading}</p>
      ) : (
        <>
          <nav aria-label={words.contents}>
            <ul class="row">
              {PARTS.map(part => (
                <li key={part}>
                  <a href={`#${part}`}>{words[part]}</a>
                </li>
              ))}
            </ul>
          </nav>
          <Sent rows={proof.ledger.filter(row => row.direction !== 'fetched')} words={words} />
          <Fetched rows={proof.ledger.filter(row => row.direction === 'fetched')} words={words} />
          <Stored stores={proof.stores} words={words} />
          <Allowed permissions={proof.permissions} words={words} />
          <Part id="policy" title={words.policy} lead={words.policyHint}>
            {proof.policy === null || proof.policy === undefined ? (
              <p class="empty">{words.policyNone}</p>
            ) : (
              <Exact name={words.exactly} value={proof.policy} />
            )}
          </Part>
          <Part id="yours" title={words.yours}>
            <Yours {...yours} words={words} />
          </Part>
          <Part id="cannot" title={words.cannot} lead={words.cannotLead}>
            <ul class="bullets">
              {words.cannots.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <h3>{words.check}</h3>
            <ul class="bullets">
              {words.checks.map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Part>
        </>
      )}
    </main>
  );
}

function Part(props: { id: string; title: string; lead?: string; children: ComponentChildren }) {
  return (
    <section class="box" id={props.id} aria-labelledby={`${props.id}-title`}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      {props.lead !== undefined && <p class="hint">{props.lead}</p>}
      {props.children}
    </section>
  );
}

/** The thing itself, letter by letter. */
function Exact({ name, value }: { name: string; value: unknown }) {
  return (
    <pre dir="ltr" tabindex={0} role="region" aria-label={name}>
      {typeof value === 'string' ? value : JSON.stringify(value, null, 2)}
    </pre>
  );
}

function Sent({ rows, words }: { rows: LedgerRow[]; words: ProofWords }) {
  return (
    <Part id="sent" title={words.sent}>
      {rows.length === 0 && (
        <Notice tone="good" icon="check">
          {words.sentNone}
        </Notice>
      )}
      {rows.map((row, index) => (
        <details key={index} class="fold">
          <summary>{words.sentRow(row.to, momentInWords(row.at, words.lang), row.bytes)}</summary>
          {row.body === undefined ? (
            <p>{words.traffic(row.what, row.times)}</p>
          ) : (
            <Exact name={`${words.exactly} ${index + 1}`} value={row.body} />
          )}
        </details>
      ))}
    </Part>
  );
}

function Fetched({ rows, words }: { rows: LedgerRow[]; words: ProofWords }) {
  return (
    <Part id="fetched" title={words.fetched} lead={words.fetchedHint}>
      {rows.length === 0 ? (
        <p class="empty">{words.fetchedNone}</p>
      ) : (
        <div class="listed">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.from}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.size}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index}>
                  <td>{momentInWords(row.at, words.lang)}</td>
                  <td>
                    <bdi>{row.to}</bdi>
                  </td>
                  <td>{words.traffic(row.what, row.times)}</td>
                  <td>{words.bytes(row.bytes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Part>
  );
}

function Stored({ stores, words }: { stores: ProofState['stores']; words: ProofWords }) {
  return (
    <Part id="stored" title={words.stored} lead={words.storedHint}>
      <ul class="plain-list">
        {stores.map(({ store, rows, sample }) => {
          const known = words.stores[store] ?? { name: store, what: '' };
          return (
            <li key={store} class="store">
              <div class="row between">
                <h3>{known.name}</h3>
                <span class="quiet">{rows === 0 ? words.empty : words.rows(rows)}</span>
              </div>
              <p class="hint">{known.what}</p>
              {rows > 0 && (
                <details class="fold">
                  <summary>
                    {words.exactly}
                    {sample.length < rows && ` (${words.rowsOf(sample.length, rows)})`}
                  </summary>
                  <Exact name={`${words.exactly}: ${known.name}`} value={sample} />
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

function Allowed({ permissions, words }: { permissions: ProofState['permissions']; words: ProofWords }) {
  return (
    <Part id="permissions" title={words.permissions} lead={words.permissionsHint}>
      <dl class="pairs">
        {permissions.permissions.map(name => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{words.permission[name] ?? ''}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.sites}</h3>
      {permissions.origins.length === 0 ? (
        <p class="empty">{words.sitesNone}</p>
      ) : (
        <ul class="bullets">
          {permissions.origins.map(origin => (
            <li key={origin}>
              <code>{origin}</code>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
