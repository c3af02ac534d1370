package xorlab.export.gif;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A GIF as decoded by ImageIO.
 *
 * @param loops the number of repetitions in the Netscape extension, 0 for endless; -1 without one
 * @param frames one after another
 */
public record DecodedGif(int width, int height, int loops, List<Frame> frames) {

  /**
   * A frame.
   *
   * @param argb the pixels of the whole picture while it is shown
   * @param written the part of it that is in the file
   * @param delay in hundredths of a second
   */
  public record Frame(int[] argb, Rectangle written, int delay) {}

  public static DecodedGif of(byte[] file) {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
      reader.setInput(stream);
      DecodedGif gif = of(reader);
      reader.dispose();
      return gif;
    } catch (IOException e) {
      throw new UncheckedIOException("ImageIO cannot read the GIF.", e);
    }
  }

  private static DecodedGif of(ImageReader reader) throws IOException {
    IIOMetadataNode screen =
        child(
            (IIOMetadataNode) reader.getStreamMetadata().getAsTree("javax_imageio_gif_stream_1.0"),
            "LogicalScreenDescriptor");
    int width = number(screen, "logicalScreenWidth");
    int height = number(screen, "logicalScreenHeight");
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setComposite(AlphaComposite.SrcOver);
    List<Frame> frames = new ArrayList<>();
    int loops = -1;
    int count = reader.getNumImages(true);
    for (int i = 0; i < count; i++) {
      IIOMetadataNode metadata =
          (IIOMetadataNode) reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
      IIOMetadataNode control = child(metadata, "GraphicControlExtension");
      if (!control.getAttribute("disposalMethod").equals("doNotDispose")) {
        throw new AssertionError("Frame " + i + " does not stay in place.");
      }
      IIOMetadataNode place = child(metadata, "ImageDescriptor");
      BufferedImage part = reader.read(i);
      Rectangle written =
          new Rectangle(
              number(place, "imageLeftPosition"),
              number(place, "imageTopPosition"),
              part.getWidth(),
              part.getHeight());
      graphics.drawImage(part, written.x, written.y, null);
      int[] argb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
      frames.add(new Frame(argb.clone(), written, number(control, "delayTime")));
      loops = i == 0 ? loops(metadata) : loops;
    }
    return new DecodedGif(width, height, loops, frames);
  }

  private static int loops(IIOMetadataNode metadata) {
    if (metadata.getElementsByTagName("ApplicationExtension").getLength() == 0) {
      return -1;
    }
    IIOMetadataNode extension =
        child(child(metadata, "ApplicationExtensions"), "ApplicationExtension");
    byte[] data = (byte[]) extension.getUserObject();
    boolean netscape =
        extension.getAttribute("applicationID").equals("NETSCAPE")
            && extension.getAttribute("authenticationCode").equals("2.0")
            && data[0] == 1;
    return netscape ? (data[2] & 255) << 8 | data[1] & 255 : -1;
  }

  private static IIOMetadataNode child(IIOMetadataNode parent, String name) {
    return (IIOMetadataNode) parent.getElementsByTagName(name).item(0);
  }

  private static int number(IIOMetadataNode node, String attribute) {
    return Integer.parseInt(node.getAttribute(attribute));
  }
}
