package org.langmix.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.count.Syntax;
import org.langmix.count.line.LineCounts;

class CountStoreTest {
  @TempDir private Path temp;
  private Path file;

  @BeforeEach
  void choosePlace() {
    file = temp.resolve("langmix/counts.mv");
  }

  private void addOfRules(int ruleVersion, int number) {
    BlockWriter<LineCounts> writer = new BlockWriter<>(ruleVersion, Fields.OF_COUNTS);
    writer.add(Stored.id(number), Syntax.C, Stored.counts(number));
    try (LockedFile locked = LockedFile.open(file);
        Blocks blocks = Blocks.open(locked)) {
      blocks.append(blocks.counts(), writer.finish());
    }
  }

  @Test
  void counts_come_back_in_a_later_run() throws Exception {
    Stored.add(file, 0, 10_000);
    assertThat(Stored.in(file))
        .isEqualTo(new Stored(Stored.upTo(10_000), List.of(), new Usage(true, 0, 10_000, 0)));
  }

  @Test
  void results_come_back_by_their_keys_in_a_later_run() throws Exception {
    try (CountStore store = CountStore.open(file, warning -> {})) {
      store.keep(key("a"), new byte[] {1, 2});
      store.keep(key("b"), new byte[0]);
    }
    try (CountStore store = CountStore.open(file, warning -> {})) {
      assertThat(store.find(key("a"))).contains(new byte[] {1, 2});
      assertThat(store.find(key("b"))).contains(new byte[0]);
      assertThat(store.find(key("c"))).isEmpty();
      assertThat(store.usage()).isEqualTo(new Usage(true, 2, 0, 0));
    }
  }

  @Test
  void who_is_interrupted_still_finds_and_keeps() throws Exception {
    Stored.add(file, 0, 100);
    List<String> warnings = new ArrayList<>();
    try (CountStore store = CountStore.open(file, warnings::add)) {
      Thread.currentThread().interrupt();
      store.keep(key("a"), new byte[] {1});
      Stored.add(store, 100, 200);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(warnings).isEmpty();
    assertThat(Stored.in(file).counts()).isEqualTo(Stored.upTo(200));
    assertThat(StoreInspection.of(file).results()).isEqualTo(1);
  }

  private static ResultKey key(String digest) {
    return new ResultKey("build", digest);
  }

  /** Of these 2,048 fill the store. */
  private static final byte[] RESULT = new byte[16 << 10];

  private void keep(String build, int from, int to) throws Exception {
    try (CountStore store = CountStore.open(file, warning -> {})) {
      for (int i = from; i < to; i++) {
        store.keep(new ResultKey(build, "result " + i), RESULT);
      }
    }
  }

  private long kept(String build, int from, int to) throws Exception {
    try (CountStore store = CountStore.open(file, warning -> {})) {
      return IntStream.range(from, to)
          .filter(i -> store.find(new ResultKey(build, "result " + i)).isPresent())
          .count();
    }
  }

  @Test
  void results_of_other_builds_go_first_when_there_are_too_many() throws Exception {
    keep("old", 0, 1048);
    keep("new", 0, 1000);
    assertThat(kept("old", 0, 1048)).isEqualTo(1048);

    keep("new", 1000, 1001);

    assertThat(kept("old", 0, 1048)).isZero();
    assertThat(kept("new", 0, 1001)).isEqualTo(1001);
  }

  @Test
  void then_those_go_that_the_run_has_not_used() throws Exception {
    keep("new", 0, 2048);
    try (CountStore store = CountStore.open(file, warning -> {})) {
      for (int i = 0; i < 1500; i++) {
        store.find(new ResultKey("new", "result " + i));
      }
      store.keep(new ResultKey("new", "result 2048"), RESULT);
    }
    assertThat(kept("new", 0, 1500)).isEqualTo(1500);
    assertThat(kept("new", 1500, 2048)).isZero();
    assertThat(kept("new", 2048, 2049)).isEqualTo(1);
  }

  @Test
  void a_run_keeps_all_of_its_own_results() throws Exception {
    keep("new", 0, 3000);
    assertThat(kept("new", 0, 3000)).isEqualTo(3000);
  }

  @Test
  void many_small_results_of_one_build_are_kept_whoever_asks_for_some() throws Exception {
    try (CountStore store = CountStore.open(file, warning -> {})) {
      for (int i = 0; i < 5000; i++) {
        store.keep(new ResultKey("new", "result " + i), new byte[2000]);
      }
    }
    keep("new", 5000, 5001);
    assertThat(kept("new", 0, 5001)).isEqualTo(5001);
  }

  @Test
  void a_store_that_is_none_knows_and_keeps_nothing() {
    try (CountStore store = CountStore.none()) {
      Stored.add(store, 0, 1);
      assertThat(store.usage()).isEqualTo(new Usage(false, 0, 0, 0));
    }
  }

  @Test
  void a_blob_has_counts_of_its_own_in_each_syntax() throws Exception {
    try (CountStore store = CountStore.open(file, warning -> {})) {
      store.recorder().add(Stored.id(1), Syntax.ASSEMBLY, Stored.counts(1));
      store.recorder().add(Stored.id(1), Syntax.ASSEMBLY_AT, Stored.counts(2));
    }
    assertThat(Stored.in(file).counts())
        .isEqualTo(
            Map.of(
                Stored.key(Stored.id(1), Syntax.ASSEMBLY), Stored.counts(1),
                Stored.key(Stored.id(1), Syntax.ASSEMBLY_AT), Stored.counts(2)));
  }

  @Test
  void what_was_committed_is_there_although_the_writer_never_closed_the_file() throws Exception {
    try (CountStore store = CountStore.open(file, warning -> {})) {
      Stored.add(store, 0, 5000);
      Path asKilled = Files.copy(file, temp.resolve("killed.mv"));
      assertThat(Stored.in(asKilled))
          .isEqualTo(new Stored(Stored.upTo(4096), List.of(), new Usage(true, 0, 4096, 0)));
    }
  }

  @Test
  void counts_from_several_threads_are_all_kept() throws Exception {
    try (CountStore store = CountStore.open(file, warning -> {})) {
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        int from = i * 9000;
        threads.add(new Thread(() -> Stored.add(store, from, from + 9000)));
      }
      threads.forEach(Thread::start);
      for (Thread thread : threads) {
        thread.join();
      }
    }
    assertThat(Stored.in(file).counts()).isEqualTo(Stored.upTo(36_000));
  }

  @Test
  void a_store_in_use_is_done_without() throws Exception {
    Stored.add(file, 0, 10);
    try (CountStore first = CountStore.open(file, warning -> {})) {
      Stored second = Stored.in(file);
      assertThat(second.counts()).isEmpty();
      assertThat(second.usage().used()).isFalse();
      assertThat(second.warnings())
          .containsExactly(
              "the count store '" + file + "' is in use by another run; continuing without it");
      Stored.add(first, 10, 20);
    }
    assertThat(Stored.in(file).counts()).isEqualTo(Stored.upTo(20));
  }

  @Test
  void a_store_is_used_once_the_other_run_is_done_with_it() throws Exception {
    CountStore first = CountStore.open(file, warning -> {});
    Stored.add(first, 0, 10);
    Thread closing = new Thread(first::close);
    closing.start();
    assertThat(Stored.in(file).counts()).isEqualTo(Stored.upTo(10));
    closing.join();
  }

  @Test
  void what_is_no_store_is_kept_under_another_name() throws Exception {
    Files.createDirectories(file.getParent());
    for (String content : List.of("x", "text\n".repeat(10_000))) {
      Files.writeString(file, content);
      Stored stored = Stored.in(file);
      assertThat(stored.usage().used()).isTrue();
      assertThat(stored.warnings())
          .singleElement()
          .asString()
          .startsWith("the count store '" + file + "' is not a langmix count store; renamed it to")
          .contains("'" + file + ".foreign-")
          .endsWith("' and started a new store");
    }
    assertThat(Path.of(file + ".foreign-1")).hasContent("x");
    assertThat(Path.of(file + ".foreign-2")).hasContent("text\n".repeat(10_000));
  }

  @Test
  void a_file_whose_end_is_missing_is_damaged() throws Exception {
    Stored.add(file, 0, 10);
    Stored.add(file, 10, 5000);
    byte[] content = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(content, content.length / 2));
    assertThat(Stored.in(file).warnings())
        .containsExactly(
            ("the count store '%1$s' is damaged (the end of the file is missing); renamed it to"
                    + " '%1$s.damaged-1' and started a new store")
                .formatted(file));
  }

  @Test
  void a_file_of_another_program_is_kept_as_it_is() throws Exception {
    Files.createDirectories(file.getParent());
    try (MVStore foreign = MVStore.open(file.toString())) {
      foreign.openMap("table.1").put(1, "row");
    }
    byte[] content = Files.readAllBytes(file);
    assertThat(Stored.in(file).warnings())
        .containsExactly(
            ("the count store '%1$s' is not a langmix count store; renamed it to"
                    + " '%1$s.foreign-1' and started a new store")
                .formatted(file));
    assertThat(Path.of(file + ".foreign-1")).hasBinaryContent(content);
  }

  @Test
  void a_store_of_a_newer_program_is_kept_as_it_is() throws Exception {
    Stored.add(file, 0, 10);
    try (MVStore newer = MVStore.open(file.toString())) {
      newer.setStoreVersion(Blocks.FORMAT + 1);
    }
    assertThat(Stored.in(file).warnings())
        .singleElement()
        .asString()
        .contains("was made by a newer version of langmix; renamed it to '" + file + ".newer-1'");
    assertThat(Stored.in(file).warnings()).isEmpty();
  }

  @Test
  void an_empty_file_becomes_a_store() throws Exception {
    Path empty = Files.createFile(temp.resolve("empty"));
    Stored.add(empty, 0, 10);
    assertThat(Stored.in(empty))
        .isEqualTo(new Stored(Stored.upTo(10), List.of(), new Usage(true, 0, 10, 0)));
  }

  @Test
  void a_place_that_can_not_hold_a_file_is_done_without() throws Exception {
    Path plain = Files.createFile(temp.resolve("plain"));
    assertThat(Stored.in(temp).warnings())
        .containsExactly(
            "the count store '"
                + temp
                + "' can't be used (it is not a regular file); continuing without it; choose"
                + " another file with --store");
    assertThat(Stored.in(plain.resolve("counts.mv")).warnings())
        .singleElement()
        .asString()
        .contains("can't be used (")
        .endsWith("; continuing without it; choose another file with --store");
  }

  @Test
  void counts_by_older_rules_are_not_used_and_go_when_new_ones_come() throws Exception {
    addOfRules(LineCounts.RULE_VERSION + 1, 8);
    addOfRules(LineCounts.RULE_VERSION - 1, 7);
    assertThat(Stored.in(file).counts()).isEmpty();
    assertThat(StoreInspection.of(file).counts())
        .containsOnlyKeys(LineCounts.RULE_VERSION - 1, LineCounts.RULE_VERSION + 1);
    Stored.add(file, 0, 2);
    assertThat(Stored.in(file).counts()).isEqualTo(Stored.upTo(2));
    assertThat(StoreInspection.of(file).counts())
        .isEqualTo(Map.of(LineCounts.RULE_VERSION, 2L, LineCounts.RULE_VERSION + 1, 1L));
  }

  @Test
  void a_run_with_nothing_new_leaves_the_file_as_it_is() throws Exception {
    Stored.add(file, 0, 10_000);
    byte[] before = Files.readAllBytes(file);
    Stored.in(file);
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void a_block_is_written_once() throws Exception {
    Stored.add(file, 0, 200_000);
    // Each entry takes an id of twenty bytes, and less than twenty further bytes.
    assertThat(Files.size(file)).isLessThan(200_000 * 40);
  }

  @Test
  void many_small_runs_do_not_make_a_large_file() throws Exception {
    for (int run = 0; run < 100; run++) {
      Stored.add(file, run, run + 1);
    }
    assertThat(Stored.in(file).counts()).isEqualTo(Stored.upTo(100));
    // MVStore reuses the space of a replaced version, but only after a minute.
    assertThat(Files.size(file)).isLessThan(100 * (12 << 10));
  }

  @Test
  void clearing_removes_a_store_and_nothing_else() throws Exception {
    Stored.add(file, 0, 10);
    StoreInspection.clear(file);
    assertThat(file).doesNotExist();
    Path text = Files.writeString(temp.resolve("thesis"), "text\n".repeat(10_000));
    assertThatThrownBy(() -> StoreInspection.clear(text)).isInstanceOf(StoreException.class);
    assertThat(text).hasContent("text\n".repeat(10_000));
  }
}
