package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * Shows the page in a real browser: the page of the demo, or of the kernels in the clone that
 * {@code LANGMIX_KERNEL} names.
 */
class PageInBrowserIT {
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

  /** The strings that a script returns: one answer of the browser, not one per element. */
  private static List<String> texts(String script, Object... arguments) {
    return ((List<?>) browser.run("return " + script, arguments))
        .stream().map(Object::toString).toList();
  }

  private static List<String> shownAreas() {
    return texts(
        "[...document.querySelectorAll('table.areas tbody tr')]"
            + ".filter(row => row.checkVisibility())"
            + ".map(row => row.querySelector('th').innerText.trim())");
  }

  private static List<Double> column(String label) {
    return values(label).stream().filter(value -> !value.isEmpty()).map(Double::valueOf).toList();
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
    List<String> charts =
        texts(
            "[...document.querySelectorAll('figure')].map(figure =>"
                + " [...figure.querySelectorAll('svg')].filter(svg => svg.checkVisibility())"
                + ".map(svg => svg.getBoundingClientRect())"
                + ".map(box => `${Math.round(box.width)} ${Math.round(box.x)}`).join(', '))");
    assertThat(charts).hasSizeGreaterThan(5);
    for (String drawn : charts) {
      assertThat(drawn).as("one chart, its width and where it begins").matches("\\d+ \\d+");
      assertThat(Integer.parseInt(drawn.substring(0, drawn.indexOf(' ')))).isBetween(300, width);
    }
  }

  @Test
  void a_page_that_is_not_accessible_would_be_noticed() throws IOException {
    browser.open(page, 1440, "light");
    browser.run("document.documentElement.removeAttribute('lang')");
    assertThat(browser.accessibilityViolations().toString()).contains("html-has-lang");
  }

  @ParameterizedTest
  @CsvSource({"390, light", "390, dark", "1440, light", "1440, dark"})
  void it_is_accessible_and_texts_stand_out(int width, String scheme) throws IOException {
    browser.open(page, width, scheme);
    assertThat(browser.accessibilityViolations()).isEmpty();
    browser.showWhole(width);
    assertThat((List<?>) browser.runResource("faint-chart-texts.js")).isEmpty();
  }

  /** This must hold for any font that the browser uses instead of langmix's own. */
  @ParameterizedTest
  @ValueSource(ints = {390, 1440})
  void no_text_of_a_chart_touches_another_or_leaves_it(int width) throws IOException {
    browser.open(page, width, "light");
    assertThat((List<?>) browser.runResource("touching-chart-texts.js")).isEmpty();
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

  /** The sort keys of the cells in a column, from top to bottom. */
  private static List<String> values(String label) {
    return texts(
        "[...document.querySelectorAll(`table.areas tbody td[data-label='${arguments[0]}']`)]"
            + ".map(cell => cell.getAttribute('data-value'))",
        label);
  }

  @Test
  void what_has_no_value_comes_last_in_either_order() {
    browser.open(page, 1440, "light");
    for (String label : List.of("unsafe", "Since")) {
      for (int click = 1; click <= 2; click++) {
        header(label).click();
        List<String> values = values(label);
        long none = values.stream().filter(String::isEmpty).count();
        assertThat(none).isPositive();
        assertThat(values.subList(values.size() - (int) none, values.size())).containsOnly("");
      }
    }
  }

  @Test
  void figures_are_sorted_as_numbers_and_areas_of_one_figure_keep_their_order() {
    browser.open(page, 1440, "light");
    header("Area").click();
    header("Modules").click();
    assertThat(column("Modules")).isSortedAccordingTo(Comparator.reverseOrder());
    List<String> none = new ArrayList<>();
    List<String> modules = values("Modules");
    List<String> areas = shownAreas();
    for (int i = 0; i < modules.size(); i++) {
      if (modules.get(i).equals("0")) {
        none.add(areas.get(i));
      }
    }
    assertThat(none).hasSizeGreaterThan(3).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
  }

  @Test
  void the_header_says_how_the_table_is_sorted() {
    browser.open(page, 1440, "light");
    assertThat(sorted()).containsExactly("Rust descending");
    header("Area").click();
    assertThat(sorted()).containsExactly("Area ascending");
    header("Area").click();
    assertThat(sorted()).containsExactly("Area descending");
    header("C").click();
    assertThat(sorted()).containsExactly("C descending");
  }

  private static List<String> sorted() {
    return browser.driver().findElements(By.cssSelector("table.areas th[aria-sort]")).stream()
        .map(header -> header.getText() + " " + header.getDomAttribute("aria-sort"))
        .toList();
  }

  @Test
  void the_filter_cares_for_neither_case_nor_blanks_around() {
    browser.open(page, 1440, "light");
    WebElement find = browser.driver().findElement(By.cssSelector(".find"));
    find.sendKeys("  bINDer ");
    assertThat(shownAreas()).isNotEmpty().allMatch(area -> area.contains("Binder"));
    find.sendKeys("x");
    assertThat(shownAreas()).isEmpty();
    assertThat(browser.driver().findElement(By.cssSelector(".shown")).getText())
        .startsWith("0 of ");
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
  void no_heading_is_left_alone_at_the_foot_of_a_printed_page() throws IOException {
    browser.open(page, 1440, "dark");
    List<String> headings =
        browser.driver().findElements(By.cssSelector("h2, summary, caption, thead")).stream()
            .map(WebElement::getText)
            .toList();
    for (List<String> lines : printedPages()) {
      assertThat(headings).doesNotContain(lines.get(lines.size() - 1));
    }
  }

  @Test
  void a_table_that_goes_on_has_its_header_on_each_page() throws IOException {
    browser.open(page, 1440, "light");
    String last = shownAreas().get(shownAreas().size() - 1);
    List<List<String>> pages = printedPages();
    int first = indexOfPageWith(pages, "Areas in .*");
    int end = indexOfPageWith(pages, Pattern.quote(last) + " 0 [\\d,]+ .*");
    assertThat(end).isGreaterThan(first);
    for (List<String> lines : pages.subList(first, end + 1)) {
      assertThat(lines)
          .containsOnlyOnce("Area Rust C Share Change unsafe Documented Modules Since Trend");
    }
  }

  private static int indexOfPageWith(List<List<String>> pages, String line) {
    return IntStream.range(0, pages.size())
        .filter(i -> pages.get(i).stream().anyMatch(one -> one.matches(line)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_chart_is_printed_on_one_page() throws IOException {
    browser.open(page, 1440, "light");
    List<String> titles =
        browser.driver().findElements(By.cssSelector("figure h3")).stream()
            .map(title -> title.getDomProperty("textContent").strip())
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    long printed = 0;
    for (List<String> lines : printedPages()) {
      String text = String.join(" ", lines);
      long begun = count(titles, text);
      long ended = Pattern.compile("rules \\d+\\.").matcher(text).results().count();
      assertThat(ended).as(text).isEqualTo(begun);
      printed += begun;
    }
    assertThat(printed).isEqualTo(titles.size());
  }

  /** How many of the titles are in a text. Of two titles, one may be the start of the other. */
  private static long count(List<String> longestFirst, String text) {
    String rest = text;
    long found = 0;
    for (String title : longestFirst) {
      if (rest.contains(title)) {
        rest = rest.replace(title, "");
        found++;
      }
    }
    return found;
  }

  @Test
  void rows_that_the_filter_hides_are_printed() throws IOException {
    browser.open(page, 1440, "light");
    List<List<String>> all = printedPages();
    browser.driver().findElement(By.cssSelector(".find")).sendKeys("binder");
    assertThat(shownAreas()).hasSizeLessThan(5);
    assertThat(printedPages()).isEqualTo(all);
  }

  /** The lines of each printed page. */
  private static List<List<String>> printedPages() throws IOException {
    List<List<String>> pages = new ArrayList<>();
    try (PDDocument printed = Loader.loadPDF(browser.print())) {
      PDFTextStripper text = new PDFTextStripper();
      text.setSortByPosition(true);
      for (int number = 1; number <= printed.getNumberOfPages(); number++) {
        text.setStartPage(number);
        text.setEndPage(number);
        pages.add(
            text.getText(printed).lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
      }
    }
    return pages;
  }
}
