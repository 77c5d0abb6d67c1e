package example.maven;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What builds share: whatever is put at an address is got from there. */
final class Store implements AutoCloseable {
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final HttpServer server;

  Store() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      byte[] file = files.get(path);
      if (exchange.getRequestMethod().equals("PUT")) {
        files.put(path, exchange.getRequestBody().readAllBytes());
        exchange.sendResponseHeaders(201, -1);
      } else if (file == null) {
        exchange.sendResponseHeaders(404, -1);
      } else if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.sendResponseHeaders(200, -1);
      } else {
        exchange.sendResponseHeaders(200, file.length);
        exchange.getResponseBody().write(file);
      }
    }
  }

  int size() {
    return files.size();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
