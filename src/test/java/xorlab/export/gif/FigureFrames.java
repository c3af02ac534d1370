package xorlab.export.gif;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.stream.IntStream;
import xorlab.experiment.SettingTexts;
import xorlab.plot.ExampleFigure;
import xorlab.plot.draw.Palette;

/** The frames of the notebook's GIF, of any figure, and the file they make. */
final class FigureFrames {
  private static final FrameSequence NOTEBOOK =
      GifRequest.of(new SettingTexts(), 140).frames().orElseThrow();

  private FigureFrames() {}

  /** All frames that the notebook's GIF has. */
  static List<Integer> all() {
    return IntStream.range(0, NOTEBOOK.frames()).boxed().toList();
  }

  static List<BufferedImage> draw(ExampleFigure figure, Palette palette, double density) {
    return draw(figure, palette, density, all());
  }

  static List<BufferedImage> draw(
      ExampleFigure figure, Palette palette, double density, List<Integer> frames) {
    return frames.stream()
        .map(frame -> figure.painted(palette, NOTEBOOK.iteration(frame), density).image())
        .toList();
  }

  static byte[] write(List<BufferedImage> pictures) {
    BufferedImage first = pictures.get(0);
    GifWriter writer =
        new GifWriter(first.getWidth(), first.getHeight(), NOTEBOOK.delay(), PixelOrder.ARGB);
    for (BufferedImage picture : pictures) {
      writer.add(pixels(picture));
    }
    return writer.bytes();
  }

  /** The same as getRGB, which is much slower because it uses the colour model pixel by pixel. */
  static int[] pixels(BufferedImage image) {
    int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int[] argb = new int[rgb.length];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = rgb[i] | 0xff000000;
    }
    return argb;
  }
}
