const OURS = /^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|INIT_CWD|VITEST.*|GIT_.*)$/;
const NPMS = /^npm_(lifecycle|package|config_local_prefix)/;

/** The environment of a new terminal: without what npm and vitest put into the one this test runs in. */
export function freshEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !OURS.test(name) && !NPMS.test(name)),
  );
}
