import { render } from 'preact';
import { createShadowRootUi } from 'wxt/utils/content-script-ui/shadow-root';
import { defineContentScript } from 'wxt/utils/define-content-script';

/** What an extension made with WXT and Preact costs a page before it does anything: a greeting that nobody asks for. */
export default defineContentScript({
  matches: ['http://*.localhost/*'],
  runAt: 'document_idle',
  main(ctx) {
    document.addEventListener('hello', async () => {
      const ui = await createShadowRootUi(ctx, {
        name: 'hello-world',
        position: 'inline',
        anchor: 'body',
        onMount: container => render(<p>Hello</p>, container),
      });
      ui.mount();
    });
  },
});
