package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.git.NewRepository;
import org.langmix.report.text.ReadMarkdown;

/** An earlier report that is damaged, or that someone else wrote, never breaks the next report. */
class HostilePreviousReportTest {
  private static final LocalDate DAY = LocalDate.of(2022, 12, 11);

  @TempDir private Path temp;
  private Path linux;
  private Path out;
  private NewRepository repository;

  @BeforeEach
  void reportOnFirstRelease() {
    linux = temp.resolve("linux.git");
    out = temp.resolve("report");
    repository = NewKernel.create(linux);
    repository.file("rust/kernel/lib.rs", "fn a() {}\n").commit(DAY).tag("v6.1");
    report();
    repository.file("rust/kernel/str.rs", "fn s() {}\n").commit(DAY.plusDays(70)).tag("v6.2");
    repository.file("rust/kernel/net.rs", "fn n() {}\n").commit(DAY.plusDays(133)).tag("v6.3");
  }

  @AfterEach
  void close() {
    repository.close();
  }

  private Langmix report() {
    Langmix run = Langmix.run("report", linux, "--out", out, "--format", "csv,markdown,html");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    return run;
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(out.resolve(file), text);
  }

  private void replace(String file, String what, String with) throws IOException {
    String text = Files.readString(out.resolve(file));
    assertThat(text).contains(what);
    write(file, text.replace(what, with));
  }

  /** Asserts that the next report is not compared with the earlier one, and says why. */
  private void assertNotCompared(String why) throws IOException {
    String told = report().out();
    assertThat(told).endsWith("\nThe report is not compared with the previous one: " + why + "\n");
    assertThat(Files.readString(out.resolve("summary.md"))).doesNotContain("previous");
  }

  @Test
  void a_report_without_csv_files() throws Exception {
    Files.delete(out.resolve("revisions.csv"));
    assertNotCompared("it has no revisions.csv (--format csv)");
    Files.delete(out.resolve("rust-code.csv"));
    assertNotCompared("it has no rust-code.csv (--format csv)");
  }

  @Test
  void other_counting_rules() throws Exception {
    replace("run.json", "\"countingRules\": 4", "\"countingRules\": 0");
    assertNotCompared("it was counted by version 0 of the counting rules, this one by version 4");
  }

  @Test
  void files_that_are_cut() throws Exception {
    write("revisions.csv", "");
    assertNotCompared("its revisions.csv is empty");
    write("rust-code.csv", "revision,date,tree\r\n");
    assertNotCompared("its run.json and rust-code.csv have different revisions");
    String csv = Files.readString(out.resolve("rust-code.csv"));
    write("rust-code.csv", csv.substring(0, csv.length() - 4).replaceAll(",[^,]*$", "\r\n"));
    assertNotCompared("its rust-code.csv is damaged");
  }

  @Test
  void columns_of_an_older_langmix() throws Exception {
    replace("revisions.csv", "rust_modules", "modules_of_rust");
    assertNotCompared("its revisions.csv has no column 'rust_modules'");
  }

  @Test
  void cells_that_are_no_figures() throws Exception {
    for (String figure : new String[] {"<b>", "-1", "1e3", "99999999999999999999"}) {
      replace("revisions.csv", ",1,0,1,0,100,", ",1,0," + figure + ",0,100,");
      assertNotCompared("its revisions.csv has no figure where one should be");
    }
  }

  @Test
  void names_that_do_not_go_together() throws Exception {
    replace("revisions.csv", "v6.1", "v6.0");
    assertNotCompared("its run.json and revisions.csv have different revisions");
  }

  @Test
  void bytes_that_are_no_text() throws Exception {
    Files.write(out.resolve("revisions.csv"), new byte[] {'r', (byte) 0xff, '\n'});
    assertNotCompared("its revisions.csv can't be read, or is damaged");
    Files.write(out.resolve("revisions.csv"), "a,\"b\"c\n".getBytes(StandardCharsets.UTF_8));
    assertNotCompared("its revisions.csv can't be read, or is damaged");
  }

  @Test
  void files_larger_than_any_reports() throws Exception {
    try (RandomAccessFile file =
        new RandomAccessFile(out.resolve("revisions.csv").toFile(), "rw")) {
      file.setLength(1L << 40);
    }
    assertNotCompared("its revisions.csv is too large");
    write("revisions.csv", "revision\r\n\"" + "a".repeat(1 << 20) + "\"\r\n");
    assertNotCompared("its revisions.csv can't be read, or is damaged");
    write("revisions.csv", ("a" + ",".repeat(1 << 18) + "\r\n").repeat(20));
    assertNotCompared("its revisions.csv is too large");
  }

  @Test
  void provenance_without_what_is_needed() throws Exception {
    for (String json :
        new String[] {
          "{'program':'langmix','files':[],'countingRules':4,'options':%s}",
          "{'program':'langmix','files':[],'countingRules':4,'options':%s,'revisions':[null]}",
          "{'program':'langmix','files':[],'countingRules':4,'options':%s,'revisions':[{}]}",
        }) {
      String options =
          "{'tags':[],'every':'','ref':'','since':'','until':'','head':false,'only':[],'exclude':[]}";
      write("run.json", json.formatted(options).replace('\'', '"'));
      String told = report().out();
      assertThat(told).contains("The report is not compared with the previous one: its run.json ");
    }
    write("run.json", "{\"program\":\"langmix\",\"files\":[],\"options\":{\"tags\":NaN}}");
    assertThat(report().out()).contains("by version 0 of the counting rules");
  }

  @Test
  void a_directory_of_nobodys_is_refused_as_ever() throws Exception {
    for (String json : new String[] {"{\"program\":\"langmix\",\"files\":[null]}", "[", "\u0000"}) {
      write("run.json", json);
      Langmix run = Langmix.run("report", linux, "--out", out);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).contains("holds files that are not a langmix report");
    }
  }

  @Test
  void hostile_names_are_shown_as_they_are() throws Exception {
    String hostile = "<script>alert(1)</script>\n# [a](http://b) " + "x".repeat(10_000);
    report(); // writes what it was compared with to run.json
    Path json = out.resolve("run.json");
    String[] parts = Files.readString(json).split("\"previous\": ", 2);
    String quoted = hostile.replace("\n", "\\n");
    Files.writeString(
        json,
        parts[0]
            + "\"previous\": {\"revisions\": ["
            + "{\"name\": \"v6.1\", \"commit\": "
            + commitOf(parts[1])
            + "},{\"name\":\""
            + quoted
            + "\", \"date\": \""
            + quoted
            + "\", \"whole\": true,"
            + " \"rustCode\": -9223372036854775808}, null, {}], \"areas\": [null, {\"newest\":"
            + " {\""
            + quoted
            + "\": 5, \"Rust abstractions\": null}, \"withRust\": [null]}]},"
            + parts[1].substring(parts[1].indexOf("\n  \"gaps\"")));
    report();
    String summary = Files.readString(out.resolve("summary.md"));
    assertThat(new ReadMarkdown(summary).markupAndLinks()).isEmpty();
    assertThat(summary).contains("New since the previous report").hasSizeLessThan(20_000);
    assertThat(Files.readString(out.resolve("report.html")))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script>alert");
  }

  /** The commit in a run.json and everything up to the id of the kernel's tree. */
  private static String commitOf(String json) {
    int start = json.indexOf("\"commit\": ") + "\"commit\": ".length();
    return json.substring(start, json.indexOf("\"treeName\"")).stripTrailing().replaceAll(",$", "");
  }

  @Test
  void a_link_to_a_pipe_or_a_device_is_no_file_to_wait_for() throws Exception {
    Files.delete(out.resolve("revisions.csv"));
    Files.createSymbolicLink(out.resolve("revisions.csv"), Path.of("/dev/zero"));
    assertNotCompared("it has no revisions.csv (--format csv)");
  }
}
