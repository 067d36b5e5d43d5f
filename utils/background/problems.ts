import type { Problem } from '../messages/panel-state';
import type { Transaction } from './store/store';

/** Remembers that something is wrong, once per thing: the newest word about it replaces the one before. */
export function noteProblem(tx: Transaction, kind: string, problem: Problem): Promise<void> {
  return tx.put('problems', { ...problem, key: `${kind} ${problem.about}` });
}

/** It is right again. */
export function clearProblem(tx: Transaction, kind: string, about: string): Promise<void> {
  return tx.delete('problems', `${kind} ${about}`);
}
