package xorlab.site;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.openqa.selenium.remote.http.HttpClient;
import org.openqa.selenium.remote.http.WebSocket;

/**
 * An HTTP client that receives each WebSocket message in the order of arrival: Selenium passes
 * every message to its own thread, where one may overtake another.
 *
 * @param recorder receives the messages
 */
record ListeningClient(HttpClient client, Consumer<String> recorder) implements HttpClient {
  @Override
  public WebSocket openSocket(
      org.openqa.selenium.remote.http.HttpRequest request, WebSocket.Listener listener) {
    return client.openSocket(
        request,
        new WebSocket.Listener() {
          @Override
          public void onText(CharSequence text) {
            recorder.accept(text.toString());
            listener.onText(text);
          }

          @Override
          public void onBinary(byte[] data) {
            listener.onBinary(data);
          }

          @Override
          public void onClose(int code, String reason) {
            listener.onClose(code, reason);
          }

          @Override
          public void onError(Throwable cause) {
            listener.onError(cause);
          }
        });
  }

  @Override
  public org.openqa.selenium.remote.http.HttpResponse execute(
      org.openqa.selenium.remote.http.HttpRequest request) {
    return client.execute(request);
  }

  @Override
  public <T> CompletableFuture<HttpResponse<T>> sendAsyncNative(
      HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    return client.sendAsyncNative(request, handler);
  }

  @Override
  public <T> HttpResponse<T> sendNative(HttpRequest request, HttpResponse.BodyHandler<T> handler)
      throws IOException, InterruptedException {
    return client.sendNative(request, handler);
  }

  @Override
  public void close() {
    client.close();
  }
}
