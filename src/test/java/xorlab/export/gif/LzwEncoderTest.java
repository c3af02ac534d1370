package xorlab.export.gif;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xorlab.export.ByteBuilder;

/** The data as decoded by a strict reader, according to GIF89a, appendix F. */
class LzwEncoderTest {
  @ParameterizedTest
  @CsvSource({"1, 300", "2, 300", "3, 600", "8, 4600"})
  void dataOfAnyLengthEndsWithItsLastCode(int bits, int longest) {
    Random random = new Random(bits);
    int[] noise = random.ints(longest, 0, 1 << bits).toArray();
    for (int length = 1; length <= longest; length++) {
      assertRead(bits, Arrays.copyOf(noise, length));
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "5", "8"})
  void longRunsAndNoiseAreReadThroughManyTables(int bits) {
    Random random = new Random(bits);
    int[] pixels = new int[300_000];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = i / 10_000 % 2 == 0 ? i / 20_000 % (1 << bits) : random.nextInt(1 << bits);
    }
    assertRead(bits, pixels);
  }

  /** As runs of any length, from those of a single pixel to those that fill a table. */
  @ParameterizedTest
  @CsvSource({"1, 3", "2, 40", "5, 1000", "8, 20000"})
  void runsOfTheFrequentPixelGiveTheSameCodesAsItsPixels(int bits, int longest) {
    Random random = new Random(bits);
    int frequent = (1 << bits) - 1;
    List<int[]> runs = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      int[] run = new int[random.nextInt(longest + 1)];
      Arrays.fill(run, frequent);
      runs.add(run);
      runs.add(random.ints(random.nextInt(5), 0, 1 << bits).toArray());
    }
    ByteBuilder file = new ByteBuilder();
    LzwEncoder lzw = new LzwEncoder(file, bits, frequent);
    for (int i = 0; i < runs.size(); i += 2) {
      lzw.addRun(runs.get(i).length);
      for (int pixel : runs.get(i + 1)) {
        lzw.add(pixel);
      }
    }
    lzw.end();
    int[] pixels = runs.stream().flatMapToInt(Arrays::stream).toArray();
    assertArrayEquals(written(bits, pixels), file.toArray());
  }

  private static void assertRead(int bits, int[] pixels) {
    assertArrayEquals(pixels, read(written(bits, pixels)));
  }

  private static byte[] written(int bits, int[] pixels) {
    ByteBuilder file = new ByteBuilder();
    LzwEncoder lzw = new LzwEncoder(file, bits, 0);
    for (int pixel : pixels) {
      lzw.add(pixel);
    }
    lzw.end();
    return file.toArray();
  }

  private static int[] read(byte[] file) {
    int pixelBits = file[0];
    byte[] data = joined(file);
    int clear = 1 << pixelBits;
    List<int[]> runs = new ArrayList<>();
    List<int[]> read = new ArrayList<>();
    int[] last = {};
    int codeBits = pixelBits + 1;
    int at = 0;
    while (true) {
      int code = 0;
      for (int bit = 0; bit < codeBits; bit++, at++) {
        code |= (data[at / 8] >> at % 8 & 1) << bit;
      }
      if (code == clear + 1) {
        break;
      }
      if (code == clear) {
        runs.clear();
        for (int pixel = 0; pixel < clear + 2; pixel++) {
          runs.add(new int[] {pixel});
        }
        codeBits = pixelBits + 1;
        last = new int[0];
        continue;
      }
      if (last.length > 0) {
        assertTrue(code <= runs.size(), "a code that nobody knows");
        int[] run = Arrays.copyOf(last, last.length + 1);
        run[last.length] = code < runs.size() ? runs.get(code)[0] : last[0];
        runs.add(run);
        codeBits += runs.size() == 1 << codeBits && codeBits < 12 ? 1 : 0;
      }
      assertTrue(runs.size() <= 4096, "codes of 13 bits");
      last = runs.get(code);
      read.add(last);
    }
    assertEquals(data.length, (at + 7) / 8, "bytes");
    return read.stream().flatMapToInt(Arrays::stream).toArray();
  }

  /** The blocks without their lengths, up to the empty one at the very end. */
  private static byte[] joined(byte[] file) {
    byte[] data = new byte[file.length];
    int length = 0;
    int at = 1;
    while (file[at] != 0) {
      int block = file[at] & 255;
      System.arraycopy(file, at + 1, data, length, block);
      length += block;
      at += block + 1;
    }
    assertEquals(file.length - 1, at, "nothing follows the last block");
    return Arrays.copyOf(data, length);
  }
}
