package xorlab.export;

import java.util.Optional;

/** The palette of a frame, with an entry for transparent pixels if pixels may stay unchanged. */
final class GifPalette implements GifWork {
  /** The greatest size of a palette: an index is one byte. */
  static final int PLACES = 256;

  private final GifChanges changes;
  private final FewColours colours;

  GifPalette(GifChanges changes) {
    this.changes = changes;
    colours = new FewColours(changes.colours(), hasTransparent() ? PLACES - 1 : PLACES);
  }

  private boolean hasTransparent() {
    return !changes.frame().isWhole();
  }

  @Override
  public int pixels() {
    return changes.colours().size();
  }

  @Override
  public Optional<GifWork> step() {
    if (colours.isComplete()) {
      return Optional.of(new GifImage(changes, colours));
    }
    colours.keepOne();
    return Optional.of(this);
  }
}
