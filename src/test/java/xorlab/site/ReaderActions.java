package xorlab.site;

/** What a reader does with the lab, one thing after another. */
final class ReaderActions {
  private ReaderActions() {}

  /** Returns for each action the longest task that follows it, in ms; 50 if none is longer. */
  static final String SCRIPT =
      """
      const lab = document.querySelector('xor-lab'), inside = lab.shadowRoot;
      const find = selector => inside.querySelector(selector);
      const wait = ms => new Promise(done => setTimeout(done, ms));
      let longest = 0;
      new PerformanceObserver(list => {
        for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
      }).observe({ type: 'longtask' });
      const press = selector => () => find(selector).click();
      const change = (field, value) => () => {
        const input = find(field);
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
      };
      const key = key => () => find('.lab').dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
      const point = (canvas, type, x, y) => {
        const box = canvas.getBoundingClientRect();
        const detail = { clientX: box.x + x * box.width, clientY: box.y + y * box.height,
            pointerId: 1, isPrimary: true, button: 0, buttons: type === 'pointerup' ? 0 : 1,
            bubbles: true, composed: true };
        canvas.dispatchEvent(new PointerEvent(type, detail));
      };
      const drag = figure => async () => {
        const canvas = find(figure + ' canvas');
        point(canvas, 'pointerdown', 0.25, 0.25);
        for (let i = 0; i < 6; i++) {
          point(canvas, 'pointermove', 0.25 + i / 50, 0.25 + i / 50);
          await new Promise(requestAnimationFrame);
        }
        point(canvas, 'pointerup', 0.4, 0.4);
      };
      const result = {};
      const actions = %s;
      await wait(2500);
      for (const [name, act] of actions) {
        longest = 0;
        await act();
        await wait(800);
        result[name] = Math.max(50, longest);
      }
      return result;
      """
          .formatted(
              """
              [
                ['step', press('.step')],
                ['step back', press('.step-back')],
                ['slider', change('.iteration', 60)],
                ['to the end', press('.to-end')],
                ['to the start', press('.to-start')],
                ['key right', key('ArrowRight')],
                ['train', press('.play')],
                ['pause', press('.play')],
                ['new seed', press('.reseed')],
                ['undo', press('.undo')],
                ['drag a point', drag('.decision')],
                ['undo the drag', press('.undo')],
                ['select in the network', drag('.network')],
                ['all settings', press('.all-settings')],
                ['close settings', press('.set-up .close')],
                ['activation', () => lab.setAttribute('activation', 'relu')],
                ['learning rate', () => lab.setAttribute('learning-rate', '0.5')],
                ['layers', () => lab.setAttribute('layers', '4')],
                ['data', () => lab.setAttribute('data', 'circle')],
                ['back', () => ['activation', 'learning-rate', 'layers', 'data']
                    .forEach(name => lab.removeAttribute(name))],
                ['scroll to the study',
                    () => find('.study').scrollIntoView({ behavior: 'instant' })],
                ['step with the ledger', press('.step')],
                ['next quantity', press('.next')],
                ['gradients', press('#gradients-tab')],
                ['step with gradients', press('.step')],
                ['graph', press('#graph-tab')],
                ['step with the graph', press('.step')],
                ['landscape', press('#landscape-tab')],
                ['step with the landscape', press('.step')],
                ['losses', press('#losses-tab')],
                ['back to the ledger', press('#ledger-tab')],
                ['gradients again', press('#gradients-tab')],
                ['graph again', press('#graph-tab')],
              ]
              """);
}
