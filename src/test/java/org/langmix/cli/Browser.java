package org.langmix.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium in headless mode. */
final class Browser implements AutoCloseable {
  private static final File CHROMIUM = new File("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");

  private static final Logger LOG = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts the browser, or skips the test if the browser is not installed. */
  static Browser start(Path profile) {
    assumeTrue(
        CHROMIUM.canExecute() && DRIVER.canExecute(), "chromium or chromium-driver is missing");
    LOG.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
    return new Browser(new ChromeDriver(service, options));
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Shows a file in a window of a width in pixels, in the light or dark colour scheme. */
  void open(Path page, int width, String scheme) {
    resize(width, 900);
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    driver.get(page.toUri().toString());
  }

  private void resize(long width, long height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Makes the window as high as the page, so that all of it can be seen without scrolling. */
  void showWhole(int width) {
    resize(width, (Long) run("return document.documentElement.scrollHeight"));
  }

  /** The page as it would be printed, as a PDF file. */
  byte[] print() {
    Map<String, Object> printed =
        driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
    return Base64.getDecoder().decode((String) printed.get("data"));
  }

  /** Shows the page as for a media type: as on paper, or as on a screen again. */
  void showAs(String media) {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", media));
  }

  /** The number of pixels by which the page is wider than its window. */
  long overhang() {
    return (Long) run("const e = document.documentElement; return e.scrollWidth - e.clientWidth");
  }

  /** Runs a script and returns its result. */
  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Runs a script from the test resources and returns its result. */
  Object runResource(String name) throws IOException {
    try (InputStream in = Browser.class.getResourceAsStream(name)) {
      return run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** The messages on the console since the last call. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(Object::toString)
        .toList();
  }

  /** The addresses of all requests since the last call. */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(message -> message.replaceFirst("(?s).*\"url\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  /** What axe-core finds wrong with the page: its rules, and the elements that break them. */
  List<?> accessibilityViolations() throws IOException {
    runResource("/axe.min.js");
    return (List<?>)
        driver.executeAsyncScript(
            "const done = arguments[0]; axe.run().then(result => done(result.violations.map("
                + "rule => `${rule.id}: ${rule.nodes.map(node => node.html).join(', ')}`)))");
  }

  @Override
  public void close() {
    driver.quit();
  }
}
