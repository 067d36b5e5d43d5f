import { useEffect, useState } from 'preact/hooks';
import type { Author } from './author/Author';

/** Loads the Author room when its address is first opened. */
export function AuthorDoor(props: Parameters<typeof Author>[0]) {
  const [Room, setRoom] = useState<typeof Author | null>(null);
  useEffect(() => {
    void import('./author/Author').then(room => setRoom(() => room.Author));
  }, []);
  return Room && <Room {...props} />;
}
