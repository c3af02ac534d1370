package xorlab.export.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import xorlab.plot.draw.Raster;

/** The chunks and checksums, which strict readers look at and ImageIO does not. */
class PngEncoderTest {
  /** A row of 16,383 pixels with its filter's byte has 65,533 bytes, near the most of a block. */
  @ParameterizedTest
  @CsvSource({"1, 1", "3, 2", "16383, 1", "16384, 1", "1, 13107", "300, 70"})
  void everyChunkHasItsChecksumAndTheDataInflates(int columns, int rows)
      throws DataFormatException {
    int[] argb = new int[columns * rows];
    Arrays.setAll(argb, i -> i * 0x01030507);
    ByteBuffer file = ByteBuffer.wrap(PngEncoder.of(new Raster(columns, rows, argb)));
    assertEquals(0x89504e470d0a1a0aL, file.getLong());
    ByteBuffer header = ByteBuffer.wrap(chunk(file, "IHDR"));
    assertEquals(columns, header.getInt());
    assertEquals(rows, header.getInt());
    ByteBuffer pixels = ByteBuffer.wrap(inflated(chunk(file, "IDAT")));
    for (int i = 0; i < argb.length; i++) {
      if (i % columns == 0) {
        assertEquals(0, pixels.get());
      }
      assertEquals(Integer.rotateLeft(argb[i], 8), pixels.getInt());
    }
    assertEquals(0, pixels.remaining());
    assertEquals(0, chunk(file, "IEND").length);
    assertEquals(0, file.remaining());
  }

  private static byte[] chunk(ByteBuffer file, String name) {
    byte[] nameAndData = new byte[4 + file.getInt()];
    file.get(nameAndData);
    assertEquals(name, new String(nameAndData, 0, 4, StandardCharsets.US_ASCII));
    CRC32 crc = new CRC32();
    crc.update(nameAndData);
    assertEquals((int) crc.getValue(), file.getInt(), "checksum of " + name);
    return Arrays.copyOfRange(nameAndData, 4, nameAndData.length);
  }

  /** Inflater checks Adler's sum at the end. */
  private static byte[] inflated(byte[] zlib) throws DataFormatException {
    Inflater inflater = new Inflater();
    inflater.setInput(zlib);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    byte[] part = new byte[10_000];
    for (int length = 1; length > 0; ) {
      length = inflater.inflate(part);
      data.write(part, 0, length);
    }
    assertEquals(true, inflater.finished());
    assertEquals(0, inflater.getRemaining());
    inflater.end();
    return data.toByteArray();
  }
}
