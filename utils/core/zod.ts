import { z } from 'zod';

// An extension's content security policy forbids `new Function`, which zod would try when a schema is made: so this
// stands before every schema, and every schema file takes `z` from here.
z.config({ jitless: true });

export { z };
