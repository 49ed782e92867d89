package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The page in a real browser: of the demo, or of the kernels that {@code LANGMIX_KERNEL} names. */
class PageInBrowserTest {
  @TempDir private static Path temp;
  private static Path page;
  private static Browser browser;

  @BeforeAll
  static void makePage() {
    browser = Browser.start(temp.resolve("profile"));
    String kernel = System.getenv("LANGMIX_KERNEL");
    Path out = temp.resolve("report");
    Langmix run =
        kernel == null
            ? Langmix.run("demo", "--out", out, "--format", "html")
            : Langmix.run("report", kernel, "--out", out, "--format", "html", "--tags", "all");
    assertThat(run.status()).as(run.err()).isZero();
    page = out.resolve("report.html");
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.close();
    }
  }

  private static List<String> shownAreas() {
    return browser.driver().findElements(By.cssSelector("table.areas tbody tr")).stream()
        .filter(WebElement::isDisplayed)
        .map(row -> row.findElement(By.tagName("th")).getText())
        .toList();
  }

  private static List<Double> column(String label) {
    return browser
        .driver()
        .findElements(By.cssSelector("table.areas tbody td[data-label='" + label + "']"))
        .stream()
        .map(cell -> cell.getDomAttribute("data-value"))
        .filter(value -> !value.isEmpty())
        .map(Double::valueOf)
        .toList();
  }

  private static WebElement header(String text) {
    return browser
        .driver()
        .findElement(By.cssSelector("table.areas button[aria-label='Sort by " + text + "']"));
  }

  @Test
  void nothing_is_loaded_and_the_console_stays_empty() {
    browser.console();
    browser.requests();
    browser.open(page, 1440, "light");
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).isNotEmpty().allMatch(url -> url.matches("(file|data):.*"));
  }

  @ParameterizedTest
  @CsvSource({"390, light", "390, dark", "768, light", "768, dark", "1440, light", "1440, dark"})
  void every_chart_is_seen_whole_and_nothing_sticks_out(int width, String scheme) {
    browser.open(page, width, scheme);
    assertThat(browser.overhang()).isZero();
    List<WebElement> charts = browser.driver().findElements(By.tagName("figure"));
    assertThat(charts).hasSizeGreaterThan(5);
    for (WebElement chart : charts) {
      List<WebElement> drawn =
          chart.findElements(By.tagName("svg")).stream().filter(WebElement::isDisplayed).toList();
      assertThat(drawn).hasSize(1);
      assertThat(drawn.get(0).getRect().getWidth()).isBetween(300, width);
      assertThat(drawn.get(0).getRect().getX()).isNotNegative();
    }
  }

  @ParameterizedTest
  @CsvSource({"390, light", "390, dark", "1440, light", "1440, dark"})
  void it_is_accessible_and_texts_stand_out(int width, String scheme) throws IOException {
    browser.open(page, width, scheme);
    assertThat(new AxeBuilder().analyze(browser.driver()).getViolations())
        .extracting(violation -> violation.getId() + ": " + violation.getNodes())
        .isEmpty();
    assertThat((List<?>) browser.runResource("faint-chart-texts.js")).isEmpty();
  }

  @Test
  void a_click_on_a_header_sorts_and_another_one_the_other_way_round() {
    browser.open(page, 1440, "light");
    assertThat(column("Rust")).isSortedAccordingTo(Comparator.reverseOrder());
    header("C").click();
    assertThat(column("C")).isSortedAccordingTo(Comparator.reverseOrder());
    header("C").click();
    assertThat(column("C")).isSorted();
    header("Share").click();
    assertThat(column("Share")).isSortedAccordingTo(Comparator.reverseOrder());
    header("Area").click();
    assertThat(shownAreas()).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
  }

  @Test
  void the_keyboard_sorts_as_well() {
    browser.open(page, 1440, "light");
    header("Area").sendKeys("\n");
    assertThat(shownAreas()).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
  }

  @Test
  void the_table_shows_what_one_looks_for() {
    browser.open(page, 1440, "light");
    List<String> all = shownAreas();
    WebElement find = browser.driver().findElement(By.cssSelector(".find"));
    find.sendKeys("phy");
    List<String> expected = new ArrayList<>(all);
    expected.removeIf(area -> !area.toLowerCase(Locale.ROOT).contains("phy"));
    assertThat(shownAreas()).isNotEmpty().isEqualTo(expected);
    find.clear();
    find.sendKeys(" ");
    browser.driver().findElement(By.cssSelector(".rust-only")).click();
    assertThat(shownAreas()).isNotEmpty().hasSizeLessThan(all.size());
    assertThat(browser.driver().findElement(By.cssSelector(".shown")).getText())
        .isEqualTo(shownAreas().size() + " of " + all.size() + " areas");
  }

  @Test
  void it_prints() {
    browser.open(page, 1440, "dark");
    String pdf =
        (String)
            browser
                .driver()
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data");
    assertThat(Base64.getDecoder().decode(pdf))
        .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
  }
}
