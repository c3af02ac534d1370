package xorlab.export.picture;

import xorlab.export.ByteBuilder;
import xorlab.plot.draw.Raster;

/**
 * Encodes a small image as PNG (W3C Portable Network Graphics). The data is stored without
 * compression (RFC 1950, RFC 1951), which is enough for rasters of a few hundred pixels.
 */
final class PngEncoder {
  private static final int MAX_STORED = 0xffff;
  private static final int ADLER_BASE = 65521;

  /** x^32 + x^26 + ... + 1 with its bits reversed, as in the CRC annex of the PNG specification. */
  private static final int CRC_POLYNOMIAL = 0xedb88320;

  private PngEncoder() {}

  static byte[] of(Raster raster) {
    ByteBuilder file = new ByteBuilder();
    file.addInt(0x89504e47); // a byte that is not ASCII, then PNG
    file.addInt(0x0d0a1a0a); // line breaks, which a transfer as text would change
    addChunk(file, "IHDR", header(raster));
    addChunk(file, "IDAT", zlib(rows(raster)));
    addChunk(file, "IEND", new byte[0]);
    return file.toArray();
  }

  private static byte[] header(Raster raster) {
    ByteBuilder header = new ByteBuilder();
    header.addInt(raster.columns());
    header.addInt(raster.rows());
    header.add(8); // bits per channel
    header.add(6); // red, green, blue and alpha
    header.add(0); // compressed by deflate
    header.add(0); // each row begins with a filter type
    header.add(0); // not interlaced
    return header.toArray();
  }

  private static byte[] rows(Raster raster) {
    ByteBuilder rows = new ByteBuilder();
    for (int i = 0; i < raster.argb().length; i++) {
      if (i % raster.columns() == 0) {
        rows.add(0); // no filter
      }
      int argb = raster.argb()[i];
      rows.addInt(argb << 8 | argb >>> 24);
    }
    return rows.toArray();
  }

  private static byte[] zlib(byte[] data) {
    ByteBuilder zlib = new ByteBuilder();
    zlib.add(0x78);
    zlib.add(0x01);
    for (int from = 0; from < data.length; from += MAX_STORED) {
      int length = Math.min(MAX_STORED, data.length - from);
      zlib.add(from + length == data.length ? 1 : 0); // whether it is the last block
      zlib.addShort(length);
      zlib.addShort(~length);
      for (int i = from; i < from + length; i++) {
        zlib.add(data[i]);
      }
    }
    zlib.addInt(adler(data));
    return zlib.toArray();
  }

  private static void addChunk(ByteBuilder file, String name, byte[] data) {
    ByteBuilder chunk = new ByteBuilder();
    chunk.add(name);
    chunk.add(data);
    file.addInt(data.length);
    file.add(chunk.toArray());
    file.addInt(crc(chunk.toArray()));
  }

  private static int adler(byte[] data) {
    int a = 1;
    int b = 0;
    for (byte value : data) {
      a = (a + (value & 255)) % ADLER_BASE;
      b = (b + a) % ADLER_BASE;
    }
    return b << 16 | a;
  }

  private static int crc(byte[] data) {
    int crc = -1;
    for (byte value : data) {
      crc ^= value & 255;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 1) == 1 ? crc >>> 1 ^ CRC_POLYNOMIAL : crc >>> 1;
      }
    }
    return ~crc;
  }
}
