package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Names that try to become markup or script, or to break out of their table cell. */
class HostilePageIT {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 10);

  private static final List<String> TAGS =
      List.of(
          "v6.1-<script>document.title=1</script>",
          "v6.2-\"quotes\",'and'&amp;,commas",
          "v6.3-=cmd|'/c'!A1",
          "v6.4-\u202eabc\u05d0\u05d1",
          "v6.5-" + "long".repeat(30));

  private static final List<String> AREAS =
      List.of(
          "<script>document.title=2</script>",
          "<img src=x onerror=document.title=3>",
          "\" onmouseover=\"document.title=4",
          "=cmd|'/c calc'!A1",
          "</style></script></title><b>",
          "\u05e9\u05dc\u05d5\u05dd (hello)",
          "a".repeat(300));

  private static final List<String> PATHS =
      List.of(
          "<script>document.title=5</script>.rs",
          "new\nline/module.rs",
          "${7*7}/@{x}/module.rs",
          "b".repeat(200) + "/module.rs");

  @TempDir private Path temp;

  private Path report() throws Exception {
    Path linux = temp.resolve("<b>linux&.git");
    try (NewRepository repository = NewKernel.create(linux)) {
      repository.file("main.c", "int a;\n");
      for (String tag : TAGS) {
        repository.commit(DAY).tag(tag);
      }
      PATHS.forEach(path -> repository.file(path, "module! { type: Any }\n"));
      repository.commit(DAY).tag("v7.0");
    }
    Path areas = temp.resolve("areas");
    Files.writeString(
        areas,
        AREAS.stream().map(title -> title + "\nF:\t*\nF:\t*/\n").collect(Collectors.joining("\n")));
    Path out = temp.resolve("report");
    Langmix run =
        Langmix.run(
            "report", linux, "--out", out, "--areas", areas, "--tags", "all", "--dir", "new\nline");
    assertThat(run.status()).as(run.err()).isZero();
    return out.resolve("report.html");
  }

  @Test
  void they_are_shown_as_they_are_and_do_nothing() throws Exception {
    Path page = report();
    try (Browser browser = Browser.start(temp.resolve("profile"))) {
      browser.console();
      browser.open(page, 390, "light");
      assertThat(browser.console()).isEmpty();
      assertThat(browser.driver().getTitle()).contains("v7.0");
      assertThat(browser.driver().findElements(By.tagName("script"))).hasSize(1);
      assertThat(
              browser
                  .driver()
                  .findElements(By.cssSelector("img, iframe, b, [onerror], [onmouseover]")))
          .isEmpty();
      assertThat(browser.overhang()).isZero();
      List<String> areas =
          browser.driver().findElements(By.cssSelector("table.areas tbody th")).stream()
              .map(WebElement::getText)
              .toList();
      assertThat(areas)
          .containsExactlyInAnyOrderElementsOf(
              AREAS.stream()
                  .map(title -> title.length() > 120 ? "a".repeat(119) + "…" : title)
                  .toList());
      String text = browser.driver().findElement(By.tagName("body")).getText();
      assertThat(text).contains(TAGS.get(0), TAGS.get(1), TAGS.get(2), "v6.4-?abcאב");
      assertThat(text).contains("new?line/module.rs", "${7*7}/@{x}/module.rs");
    }
  }
}
