package xorlab.export.gif;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GifWriterTest {
  private static final int RED = 0xffff0000;
  private static final int BLUE = 0xff0000ff;

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 7", "300, 2", "640, 480", "65535, 1", "3, 3000"})
  void aPictureOfAnySizeIsReadAsItWasDrawn(int width, int height) {
    assertExact(width, height, picture(width, height, i -> i % 7 * 0x112233));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 8, 9, 16, 17, 32, 33, 64, 65, 128, 129, 255, 256})
  void upTo256ColoursAreExact(int colors) {
    assertExact(60, 50, picture(60, 50, i -> i % colors * 0x10305));
  }

  @Test
  void of257ColoursTwoNeighboursShareAnEntry() {
    // 256 in steps of 7 or more, and one that is 1 beside the first
    int[] argb = picture(257, 1, i -> i == 256 ? 1 : i * 0x000700 + (i >> 5) * 0x200000);
    int[] shown = decoded(257, 1, argb).frames().get(0).argb();
    assertEquals(256, Arrays.stream(shown).distinct().count());
    int[] expected = argb.clone();
    expected[0] = shown[0];
    expected[256] = shown[0];
    assertArrayEquals(expected, shown);
    assertTrue(shown[0] == argb[0] || shown[0] == argb[256]);
  }

  @Test
  void flatAreasStayExactAmongAnyNumberOfShades() {
    // below ten flat stripes, noise of thousands of colours
    Random random = new Random(0);
    int[] argb = picture(200, 200, i -> i < 200 * 100 ? i / 2000 * 0x0a1907 : random.nextInt());
    int[] shown = decoded(200, 200, argb).frames().get(0).argb();
    assertArrayEquals(Arrays.copyOf(argb, 200 * 100), Arrays.copyOf(shown, 200 * 100));
  }

  @Test
  void theSamePictureAlwaysGivesTheSameFile() {
    Random random = new Random(1);
    int[] argb = picture(100, 100, i -> random.nextInt());
    assertArrayEquals(written(100, 100, argb), written(100, 100, argb.clone()));
  }

  @Test
  void itLoopsForeverWithItsDelay() {
    GifWriter writer = new GifWriter(4, 4, 300, PixelOrder.ARGB);
    for (int frame = 0; frame < 3; frame++) {
      int color = frame;
      writer.add(picture(4, 4, i -> color));
    }
    DecodedGif gif = DecodedGif.of(writer.bytes());
    assertEquals(0, gif.loops());
    assertEquals(List.of(300, 300, 300), gif.frames().stream().map(f -> f.delay()).toList());
    assertEquals(3, writer.frames());
  }

  @Test
  void aFrameIsCutToWhatHasChanged() {
    int[] first = picture(50, 40, i -> i % 5 * 0x202020);
    int[] second = first.clone();
    second[10 * 50 + 20] = RED;
    second[12 * 50 + 17] = BLUE;
    DecodedGif gif = decoded(50, 40, first, second);
    assertEquals(new Rectangle(17, 10, 4, 3), gif.frames().get(1).written());
    assertArrayEquals(second, gif.frames().get(1).argb());
  }

  @Test
  void aFrameLikeTheOneBeforeStillTakesItsTime() {
    int[] picture = picture(50, 40, i -> i % 5 * 0x202020);
    DecodedGif gif = decoded(50, 40, picture, picture.clone(), picture.clone());
    assertEquals(3, gif.frames().size());
    assertEquals(new Rectangle(0, 0, 1, 1), gif.frames().get(2).written());
    assertArrayEquals(picture, gif.frames().get(2).argb());
  }

  /** With 256 no place in the palette is left for the pixels that stay as they were. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 254, 255, 256})
  void changesOfUpTo256ColoursAreExact(int colors) {
    int[] first = picture(60, 50, i -> i == 0 ? 0x123456 : 0);
    int[] second = picture(60, 50, i -> i % colors * 0x10305);
    DecodedGif gif = decoded(60, 50, first, second);
    assertArrayEquals(first, gif.frames().get(0).argb());
    assertArrayEquals(second, gif.frames().get(1).argb());
  }

  @Test
  void aThousandFramesOfNoiseFillTheTableOfCodesAgainAndAgain() {
    int[] colors = {0, 0xffffff, 0xff, 0xff00, 0xff0000};
    Random random = new Random(2);
    GifWriter writer = new GifWriter(64, 48, 2, PixelOrder.ARGB);
    List<int[]> pictures = new ArrayList<>();
    for (int frame = 0; frame < 1000; frame++) {
      pictures.add(picture(64, 48, i -> colors[random.nextInt(colors.length)]));
      writer.add(pictures.get(frame));
    }
    DecodedGif gif = DecodedGif.of(writer.bytes());
    assertEquals(1000, gif.frames().size());
    for (int frame = 0; frame < 1000; frame++) {
      assertArrayEquals(pictures.get(frame), gif.frames().get(frame).argb(), "frame " + frame);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16, 256})
  void aLargePictureOfNoiseIsExact(int colors) {
    Random random = new Random(3);
    assertExact(1280, 960, picture(1280, 960, i -> random.nextInt(colors) * 0x10203));
  }

  @Test
  void opacityIsNotLookedAt() {
    int[] first = picture(10, 10, i -> 0x336699);
    int[] second = Arrays.stream(first).map(argb -> argb & 0xffffff).toArray();
    DecodedGif gif = decoded(10, 10, first, second);
    assertArrayEquals(first, gif.frames().get(1).argb());
    assertEquals(new Rectangle(0, 0, 1, 1), gif.frames().get(1).written());
  }

  @Test
  void aFrameMayBeEncodedBitByBit() {
    Random random = new Random(5);
    int[] first = picture(100, 80, i -> random.nextInt(0x1000000));
    int[] second = picture(100, 80, i -> random.nextInt(200));
    GifWriter writer = new GifWriter(100, 80, 20, PixelOrder.ARGB);
    for (int[] picture : List.of(first, second)) {
      writer.startFrame(picture);
      int calls = 1;
      while (!writer.continueFrame(1000)) {
        calls++;
      }
      assertTrue(calls >= 16, calls + " calls for 8000 pixels, each looked at twice");
    }
    assertArrayEquals(written(100, 80, first, second), writer.bytes());
    assertTrue(writer.continueFrame(1000), "there is nothing left to do");
  }

  @Test
  void theFileIsAvailableAfterEachFrame() {
    int[] first = picture(10, 10, i -> i);
    int[] second = picture(10, 10, i -> 2 * i);
    GifWriter writer = new GifWriter(10, 10, 20, PixelOrder.ARGB);
    writer.add(first);
    assertArrayEquals(written(10, 10, first), writer.bytes());
    writer.add(second);
    assertArrayEquals(written(10, 10, first, second), writer.bytes());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 65535})
  void aDelayMayBeOfAnyLengthThatTwoBytesHold(int delay) {
    GifWriter writer = new GifWriter(1, 65535, delay, PixelOrder.ARGB);
    writer.add(new int[65535]);
    assertEquals(delay, DecodedGif.of(writer.bytes()).frames().get(0).delay());
  }

  @Test
  void invalidCallsAreRejected() {
    assertThrows(IllegalArgumentException.class, () -> new GifWriter(0, 10, 20, PixelOrder.ARGB));
    assertThrows(
        IllegalArgumentException.class, () -> new GifWriter(10, 65536, 20, PixelOrder.ARGB));
    assertThrows(IllegalArgumentException.class, () -> new GifWriter(10, 10, -1, PixelOrder.ARGB));
    assertThrows(
        IllegalArgumentException.class, () -> new GifWriter(65536, 10, 20, PixelOrder.ARGB));
    assertThrows(IllegalArgumentException.class, () -> new GifWriter(10, 0, 20, PixelOrder.ARGB));
    assertThrows(
        IllegalArgumentException.class, () -> new GifWriter(10, 10, 65536, PixelOrder.ARGB));
    GifWriter writer = new GifWriter(10, 10, 20, PixelOrder.ARGB);
    assertThrows(IllegalArgumentException.class, () -> writer.startFrame(new int[99]));
    writer.startFrame(new int[100]);
    assertThrows(IllegalStateException.class, () -> writer.startFrame(new int[100]));
    assertThrows(IllegalStateException.class, writer::bytes);
  }

  /** Opaque pixels, the colour of each by its place. */
  private static int[] picture(int width, int height, IntUnaryOperator color) {
    int[] argb = new int[width * height];
    for (int i = 0; i < argb.length; i++) {
      argb[i] = 0xff000000 | color.applyAsInt(i);
    }
    return argb;
  }

  private static byte[] written(int width, int height, int[]... pictures) {
    GifWriter writer = new GifWriter(width, height, 20, PixelOrder.ARGB);
    for (int[] picture : pictures) {
      writer.add(picture);
    }
    return writer.bytes();
  }

  private static DecodedGif decoded(int width, int height, int[]... pictures) {
    return DecodedGif.of(written(width, height, pictures));
  }

  private static void assertExact(int width, int height, int[] picture) {
    assertArrayEquals(picture, decoded(width, height, picture).frames().get(0).argb());
  }
}
