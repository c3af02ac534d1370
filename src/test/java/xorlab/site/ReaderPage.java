package xorlab.site;

/** What the benchmark must know of a page: where its figure is, and how it trains. */
enum ReaderPage {
  XOR_LAB(
      """
      const inside = document.querySelector('xor-lab')?.shadowRoot;
      const canvas = inside?.querySelector('.decision canvas');
      const first = document.querySelector('.first-figure img');
      const isDrawn = () => first?.complete && first.naturalWidth > 0 || isPainted(canvas);
      const iteration = () => document.querySelector('xor-lab')?.state?.iteration ?? 0;
      const button = inside?.querySelector('.play');
      const isPlaying = () => document.querySelector('xor-lab').playing;
      """),
  PLAYGROUND(
      """
      const canvas = document.querySelector('#heatmap canvas');
      const isDrawn = () => isPainted(canvas);
      const iteration = () => Number(
          document.querySelector('#iter-number')?.textContent.replace(',', ''));
      const button = document.querySelector('#play-pause-button');
      const isPlaying = () => button.classList.contains('playing');
      """);

  static final String IS_PAINTED =
      """
      const isPainted = canvas => {
        if (!canvas?.width) return false;
        const { width, height } = canvas;
        return canvas.getContext('2d').getImageData(width / 2, height / 2, 1, 1).data[3] > 0;
      };
      """;

  /** Statements that name the page's parts: isDrawn, iteration, button. */
  final String parts;

  ReaderPage(String parts) {
    this.parts = parts;
  }

  /**
   * A script for a page that is not there yet. It notes in window.seen when the figure is drawn,
   * when the button that trains has been answered, and which tasks take long, in milliseconds from
   * asking for the page.
   */
  String observer(boolean trains) {
    return """
        window.seen = { tasks: [], drawn: 0, answered: 0, pressed: 0 };
        new PerformanceObserver(list => {
          for (const { startTime, duration } of list.getEntries()) {
            seen.tasks.push([startTime, duration]);
          }
        }).observe({ type: 'longtask', buffered: true });
        %s
        const look = () => {
          %s
          if (!seen.drawn && isDrawn()) seen.drawn = performance.now();
          if (%b && !seen.answered) {
            if (seen.pressed && iteration() > 0) seen.answered = performance.now();
            else if (button && !isPlaying()) {
              seen.pressed ||= performance.now();
              button.click();
            }
          }
          if (!seen.drawn || %b && !seen.answered) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
        """
        .formatted(IS_PAINTED, parts, trains, trains);
  }
}
