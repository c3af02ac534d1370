package xorlab.site;

import java.util.List;
import xorlab.Breadth;

/** The channels by which a lab gets settings, on a page that {@link Site#open} has opened. */
enum SettingChannel {
  /** By the fragment of the page's address, which the lab of index.html follows. */
  ADDRESS(
      """
      const lab = document.querySelector('xor-lab');
      const heard = new Promise(resolve => addEventListener('hashchange', resolve, {once: true}));
      location.hash = fragment;
      await heard;
      return lab;
      """),

  /** By the attributes of a new element. */
  ATTRIBUTES(
      """
      const lab = document.createElement('xor-lab');
      for (const [name, text] of new URLSearchParams(fragment)) lab.setAttribute(name, text);
      document.querySelector('main').prepend(lab);
      return lab;
      """),

  /** By the controls of a new lab, from top to bottom, each of which must be visible by then. */
  CONTROLS(
      """
      const lab = document.createElement('xor-lab');
      document.querySelector('main').prepend(lab);
      lab.shadowRoot.querySelector('.recipe').scrollIntoView();
      await study(lab);
      lab.shadowRoot.querySelector('.all-settings').click();
      const elsewhere = {at: '.iteration', speed: '.speed select'};
      const controls = [...new URLSearchParams(fragment)].map(([name, text]) =>
          ({name, text, control: lab.shadowRoot.querySelector(elsewhere[name] ?? '#' + name)}));
      controls.sort((a, b) =>
          a.control.compareDocumentPosition(b.control) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
      for (const {name, text, control} of controls) {
        control.closest('details:not([open])')?.querySelector('summary').click();
        if (!control.getClientRects().length) throw new Error(`${name} is out of sight.`);
        control.value = text;
        if (control.value !== text) throw new Error(`${name} does not take ${text}.`);
        control.dispatchEvent(new Event(control.type === 'range' ? 'input' : 'change'));
        await frame();
      }
      return lab;
      """);

  /**
   * Waits for the study, which has the form and all messages about settings: it is loaded when a
   * part of it is scrolled into view, if the lab shows any. Afterwards the scroll position is the
   * same as before. Then it waits as {@link Site#settle} does: on a slow machine the messages are
   * drawn some frames after the settings have been read.
   */
  private static final String AWAIT_STUDY =
      """
      const frame = async () => {
        for (let i = 0; i < 5; i++) await new Promise(requestAnimationFrame);
      };
      const study = async lab => {
        const there = () => lab.shadowRoot.querySelector('.lab:not([aria-busy])');
        const parts = '.hidden-space, .loss, .predictions, .study, .recipe';
        const part = [...lab.shadowRoot.querySelectorAll(parts)]
            .find(part => part.getClientRects().length);
        if (part && !there()) {
          const up = scrollY;
          part.scrollIntoView();
          while (!there()) await frame();
          scrollTo({top: up, behavior: 'instant'});
        }
        await frame();
      };
      """;

  private final String body;

  SettingChannel(String body) {
    this.body = body;
  }

  /** All of them; in the daily breadth only the given one. */
  static List<SettingChannel> orDaily(SettingChannel daily) {
    return Breadth.current() == Breadth.DAILY ? List.of(daily) : List.of(values());
  }

  /**
   * A script that defines {@code labWith(fragment)}, which returns a promise of a lab with the
   * settings, first on the page. It removes the previous one.
   */
  String script() {
    return AWAIT_STUDY
        + "const labWith = async fragment => {"
        + "document.querySelector('xor-lab:not([fragment])')?.remove();"
        + "const lab = await (async () => {"
        + body
        + "})(); await study(lab); return lab; };";
  }

  /** Gives a lab these settings; scripts then find it as {@code lab}. */
  void bring(Tab tab, String settings) {
    tab.run(script() + "window.lab = await labWith(" + Script.quote(settings) + ");");
  }
}
