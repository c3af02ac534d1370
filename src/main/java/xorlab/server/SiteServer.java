package xorlab.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server for the files of one folder, on localhost only. It records the requests. */
public final class SiteServer implements AutoCloseable {
  /** Without charsets, like many a static host: files must say or not need theirs. */
  private static final Map<String, String> CONTENT_TYPES =
      Map.of(
          "html", "text/html",
          "js", "text/javascript",
          "css", "text/css",
          "json", "application/json",
          "txt", "text/plain; charset=utf-8",
          "wasm", "application/wasm",
          "svg", "image/svg+xml",
          "png", "image/png",
          "gif", "image/gif");

  private final Path folder;
  private final Map<String, String> headers;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;
  private boolean untilExit;

  private SiteServer(Path folder, int port, Map<String, String> headers) throws IOException {
    this.folder = folder.toRealPath();
    this.headers = Map.copyOf(headers);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** Serves {@code folder} on a free port. */
  public static SiteServer of(Path folder) {
    return of(folder, Map.of());
  }

  /** Serves {@code folder} on a free port, with these headers in every response. */
  public static SiteServer of(Path folder, Map<String, String> headers) {
    try {
      return new SiteServer(folder, 0, headers);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot serve the folder " + folder + ".", e);
    }
  }

  /**
   * Serves a folder from the command line: {@code [folder] [port]}, by default {@code site} on port
   * 8080, or on the next free port.
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args.length > 0 ? args[0] : "site");
    if (!Files.isDirectory(folder)) {
      throw new IOException("There is no folder " + folder.toAbsolutePath() + " to serve.");
    }
    int port = args.length > 1 ? Integer.parseInt(args[1]) : 8080;
    System.out.println("XOR Lab: http://localhost:" + onNextFreePort(folder, port).port() + "/");
  }

  private static SiteServer onNextFreePort(Path folder, int first) throws IOException {
    for (int port = first; ; port++) {
      try {
        return new SiteServer(folder, port, Map.of());
      } catch (BindException e) {
        if (port == first + 100) {
          throw e;
        }
      }
    }
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** The URL of a file. The path is relative to the folder; it may include a query or fragment. */
  public String url(String path) {
    return "http://127.0.0.1:" + port() + "/" + path;
  }

  /** The requested paths so far, in order, without queries: {@code /index.html}. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** Keeps the server running until the JVM exits: {@link #close} then does nothing. */
  public SiteServer untilExit() {
    untilExit = true;
    return this;
  }

  @Override
  public void close() {
    if (!untilExit) {
      server.stop(0);
      threads.shutdownNow();
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      requests.add(path);
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      headers.forEach(exchange.getResponseHeaders()::set);
      String method = exchange.getRequestMethod();
      Path file = folder.resolve("." + path + (path.endsWith("/") ? "index.html" : "")).normalize();
      if (!method.equals("GET") && !method.equals("HEAD")) {
        sendText(exchange, 405, "Only GET and HEAD are served here.");
      } else if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
        sendText(exchange, 404, "There is no file " + path + " here.");
      } else {
        send(exchange, 200, contentType(file), Files.readAllBytes(file));
      }
    }
  }

  private static String contentType(Path file) {
    String name = file.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return CONTENT_TYPES.getOrDefault(extension, "application/octet-stream");
  }

  private static void sendText(HttpExchange exchange, int status, String text) throws IOException {
    byte[] body = (text + "\n").getBytes(StandardCharsets.UTF_8);
    send(exchange, status, CONTENT_TYPES.get("txt"), body);
  }

  private static void send(HttpExchange exchange, int status, String contentType, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", contentType);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
