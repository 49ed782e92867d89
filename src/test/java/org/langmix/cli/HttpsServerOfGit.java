package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * Serves repositories over https on this machine, through git-http-backend(1).
 *
 * @param certificate the server's self-signed certificate
 */
record HttpsServerOfGit(HttpsServer server, ExecutorService threads, Path certificate)
    implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final String PASSWORD = "password";

  /** Whether git supports https, both as a client and as a server. */
  static boolean isPossible() throws IOException {
    Process git = new ProcessBuilder("git", "--exec-path").start();
    Path programs =
        Path.of(new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
    return Files.exists(programs.resolve("git-remote-https"))
        && Files.exists(programs.resolve("git-http-backend"));
  }

  /**
   * Starts a server for the repositories in a directory, and writes the server's keys to that
   * directory as well.
   */
  static HttpsServerOfGit of(Path directory) throws Exception {
    Path keys = directory.resolve("keys.p12");
    Path certificate = directory.resolve("certificate.pem");
    keytool(keys, "-genkeypair -keyalg EC -dname CN=localhost -ext san=ip:" + HOST);
    keytool(keys, "-exportcert -rfc -file " + certificate);
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
    server.createContext("/", exchange -> serve(directory, exchange));
    ExecutorService threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.start();
    return new HttpsServerOfGit(server, threads, certificate);
  }

  private static void keytool(Path keys, String arguments) throws Exception {
    Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
    String all = "%s %s -alias git -keystore %s -storepass %s";
    List<String> command = List.of(all.formatted(keytool, arguments, keys, PASSWORD).split(" "));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
  }

  private static SSLContext context(Path keys) throws Exception {
    char[] password = PASSWORD.toCharArray();
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(KeyStore.getInstance(keys.toFile(), password), password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  /** Passes one request to a program, according to RFC 3875 (CGI). */
  private static void serve(Path directory, HttpExchange exchange) throws IOException {
    ProcessBuilder backend = new ProcessBuilder("git", "http-backend");
    Map<String, String> environment = backend.environment();
    environment.put("GIT_PROJECT_ROOT", directory.toString());
    environment.put("GIT_HTTP_EXPORT_ALL", "1");
    environment.put("REQUEST_METHOD", exchange.getRequestMethod());
    environment.put("PATH_INFO", exchange.getRequestURI().getPath());
    environment.put(
        "QUERY_STRING", Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), ""));
    putHeader(exchange, "Content-Type", environment, "CONTENT_TYPE");
    putHeader(exchange, "Content-Encoding", environment, "HTTP_CONTENT_ENCODING");
    putHeader(exchange, "Git-Protocol", environment, "GIT_PROTOCOL");
    Process process = backend.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (exchange;
        InputStream answer = process.getInputStream()) {
      try (OutputStream request = process.getOutputStream()) {
        exchange.getRequestBody().transferTo(request);
      }
      exchange.sendResponseHeaders(readHeaders(answer, exchange), 0);
      answer.transferTo(exchange.getResponseBody());
    }
  }

  private static void putHeader(
      HttpExchange exchange, String header, Map<String, String> environment, String name) {
    String value = exchange.getRequestHeaders().getFirst(header);
    if (value != null) {
      environment.put(name, value);
    }
  }

  /** Passes the headers of the answer on, and returns the status. */
  private static int readHeaders(InputStream answer, HttpExchange exchange) throws IOException {
    int status = 200;
    for (String line = readLine(answer); !line.isEmpty(); line = readLine(answer)) {
      String[] header = line.split(": ", 2);
      if (header[0].equals("Status")) {
        status = Integer.parseInt(header[1].substring(0, 3));
      } else {
        exchange.getResponseHeaders().add(header[0], header[1]);
      }
    }
    return status;
  }

  private static String readLine(InputStream answer) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = answer.read(); c != '\n' && c != -1; c = answer.read()) {
      line.append((char) c);
    }
    return line.toString().strip();
  }

  URI address() {
    return URI.create("https://%s:%d/".formatted(HOST, server.getAddress().getPort()));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
