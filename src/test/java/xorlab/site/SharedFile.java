package xorlab.site;

/** The files that the dialog "Share" makes, each in a group of its controls. */
enum SharedFile {
  PNG("picture-file", 0),
  SVG("picture-file", 1),
  GIF("animation", -1),
  CSV("numbers", 0),
  PY("numbers", 1),
  IPYNB("numbers", 2),
  JSON("whole", -1);

  private final String group;
  private final int format;

  SharedFile(String group, int format) {
    this.group = group;
    this.format = format;
  }

  /** A selector in the file's group, such as ".save". */
  String selector(String part) {
    return "#share ." + group + " " + part;
  }

  /** The expression for a part of the file's group. */
  String part(String part) {
    return Site.INSIDE + ".querySelector('" + selector(part) + "')";
  }

  /** The expression for the text below the group's controls. */
  String outcome() {
    return part(".outcome") + ".textContent";
  }

  /** Chooses the file's format, which removes what was said of the file before. */
  void choose(Tab tab) {
    if (format >= 0) {
      tab.run(
          "const menu = %s; menu.selectedIndex = %d;".formatted(part(".format"), format)
              + "menu.dispatchEvent(new Event('change', { bubbles: true }));");
    }
    tab.run(outcome() + " = '';");
  }

  /** Begins to make the file. */
  void make(Tab tab) {
    choose(tab);
    tab.run(part(".save") + ".click();");
  }
}
