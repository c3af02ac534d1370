package xorlab.export.gif;

import java.util.Optional;

/** The palette of a frame, with an entry for transparent pixels if pixels may stay unchanged. */
final class GifPalette implements GifEncodingStep {
  /** The greatest size of a palette: an index is one byte. */
  static final int SIZE = 256;

  private final FrameDiff diff;
  private final ColorQuantizer colors;

  GifPalette(FrameDiff diff) {
    this.diff = diff;
    colors = new ColorQuantizer(diff.colors(), hasTransparent() ? SIZE - 1 : SIZE);
  }

  private boolean hasTransparent() {
    return !diff.frame().isWhole();
  }

  @Override
  public int nextPixels() {
    return diff.colors().size();
  }

  @Override
  public Optional<GifEncodingStep> step() {
    if (colors.isComplete()) {
      return Optional.of(new GifFrameEncoder(diff, colors));
    }
    colors.keepNext();
    return Optional.of(this);
  }
}
