package org.langmix.subsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreasTest {
  private static Classification classify(Areas areas, String path) {
    PathClassifier classifier = PathClassifier.of(areas);
    Path parsed = Path.of(path);
    for (int i = 0; i < parsed.getNameCount() - 1; i++) {
      classifier = classifier.directory(parsed.getName(i).toString());
    }
    return classifier.file(parsed.getFileName().toString());
  }

  private static List<String> areasOf(Areas areas, String path) {
    return classify(areas, path).areas().stream().map(Area::name).toList();
  }

  @Test
  void sections_are_read_as_in_the_kernels_maintainers_file() {
    Areas areas =
        Areas.of(
            "test",
            """
            # a comment

            FIRST AREA [RUST]
            M:\tSomebody <somebody@example.org>
            S:\tMaintained
            F:\tdrivers/first/
            X:\tdrivers/first/not.c

            SECOND
            A:\tpair
            F:\tdrivers/
            """);
    assertThat(areasOf(areas, "drivers/first/a.c")).containsExactly("FIRST AREA [RUST]", "SECOND");
    assertThat(areasOf(areas, "drivers/first/not.c")).containsExactly("SECOND");
    assertThat(areasOf(areas, "fs/a.c")).isEmpty();
    assertThat(areas.areas()).extracting(Area::pair).containsExactly(false, true);
  }

  @ParameterizedTest
  @CsvSource({
    "rust/syn/lib.rs,                                  VENDORED",
    "rust/kernel/std_vendor.rs,                        VENDORED",
    "rust/kernel/lib.rs,                               KERNEL",
    "drivers/gpu/drm/amd/include/asic_reg/dcn/a.h,     GENERATED",
    "drivers/gpu/nova-core/gsp/fw/r570_144/bindings.rs, GENERATED",
    "drivers/gpu/nova-core/gpu.rs,                     KERNEL"
  })
  void built_in_areas_tell_the_origin(String path, Origin origin) {
    assertThat(classify(Areas.builtIn(), path).origin()).isEqualTo(origin);
  }

  @Test
  void origins_hold_for_a_users_areas_too() {
    Areas areas = Areas.of("test", "Rust\nF:\trust/\n");
    assertThat(classify(areas, "rust/syn/lib.rs").origin()).isEqualTo(Origin.VENDORED);
    assertThat(areas.areas()).hasSize(1);
  }

  @Test
  void a_users_origins_come_before_the_built_in_ones() {
    Areas areas = Areas.of("test", "Mine\nA:\tgenerated\nF:\trust/syn/\n");
    assertThat(classify(areas, "rust/syn/lib.rs").origin()).isEqualTo(Origin.GENERATED);
    assertThat(classify(areas, "rust/quote/lib.rs").origin()).isEqualTo(Origin.VENDORED);
    assertThat(classify(areas, "rust/kernel/lib.rs").origin()).isEqualTo(Origin.KERNEL);
  }

  @ParameterizedTest
  @CsvSource({
    "Null block,     drivers/block/null_blk.c",
    "Null block,     drivers/block/null_blk_main.c",
    "Null block,     drivers/block/null_blk/main.c",
    "Null block,     drivers/block/rnull.rs",
    "Null block,     drivers/block/rnull/rnull.rs",
    "Rust C helpers, rust/helpers.c",
    "Rust C helpers, rust/helpers/mutex.c",
    "KASAN test,     lib/test_kasan.c",
    "KASAN test,     lib/test_kasan_module.c",
    "KASAN test,     mm/kasan/kasan_test.c",
    "KASAN test,     mm/kasan/kasan_test_c.c",
    "KASAN test,     mm/kasan/kasan_test_rust.rs",
    "KASAN,          lib/test_kasan.c",
    "io_uring,       fs/io_uring.c",
    "io_uring,       fs/io-wq.h",
    "io_uring,       io_uring/rw.c",
    "Binder,         drivers/staging/android/binder.c",
    "Binder,         drivers/android/binder.c",
    "Binder,         drivers/android/binder_alloc_selftest.c",
    "Binder,         drivers/android/tests/binder_alloc_kunit.c",
    "Binder,         drivers/android/binder/rust_binder_main.rs",
    "pin-init,       rust/kernel/init/macros.rs",
    "pin-init,       rust/macros/pin_data.rs",
    "pin-init,       rust/pin-init/src/lib.rs",
    "Networking,     rust/kernel/net.rs",
    "Networking,     rust/kernel/net/mod.rs",
    "NVMe,           drivers/block/nvme-core.c",
    "NVMe,           drivers/nvme/host/core.c",
    "NVMe,           drivers/block/rnvme.rs",
    "NVMe,           drivers/block/rnvme/nvme_queue.rs",
    "Scheduler,      kernel/sched.c",
    "Scheduler,      kernel/sched_fair.c",
    "Scheduler,      kernel/sched/fair.c"
  })
  void a_file_that_moved_stays_in_its_area(String area, String path) {
    assertThat(areasOf(Areas.builtIn(), path)).contains(area);
  }

  @ParameterizedTest
  @CsvSource({
    "Apple AGX GPU,     drivers/gpu/drm/asahi/driver.rs",
    "Ashmem,            drivers/staging/android/ashmem.c",
    "Ashmem,            drivers/staging/android/ashmem_rust.rs",
    "Memory management, mm/slub.c",
    "Memory management, rust/kernel/mm/virt.rs",
    "Filesystems,       fs/ext4/super.c",
    "Filesystems,       rust/kernel/fs/file.rs",
    "Networking,        net/core/dev.c",
    "Scheduler,         rust/kernel/task.rs",
    "Rust build support, scripts/generate_rust_target.rs"
  })
  void areas_reach_over_directories(String area, String path) {
    assertThat(areasOf(Areas.builtIn(), path)).contains(area);
  }

  @Test
  void classifying_by_descent_gives_what_every_area_says_by_itself() {
    Areas areas = Areas.builtIn();
    for (String path :
        List.of(
            "drivers/android/binder.c",
            "drivers/android/binder/node.rs",
            "rust/kernel/net/phy.rs",
            "rust/kernel/pci/io.rs",
            "arch/x86/kvm/x86.c",
            "a.c",
            "drivers/gpu/drm/tests/drm_panic_test.c",
            "include/linux/pci.h",
            "rust/helpers/mm.c")) {
      List<String> expected =
          areas.areas().stream().filter(area -> area.matches(path)).map(Area::name).toList();
      assertThat(areasOf(areas, path)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "F:\ta/\n",
        "A\nF:\t/a\n",
        "A\nF:\ta[\n",
        "A\nF:\ta[z-b]\n",
        "A\n",
        "",
        "# nothing\n",
        "A\nF:\ta/\n\nA\nF:\tb/\n",
        "A\nA:\tpears\nF:\ta/\n",
        "tree\nF:\ta/\n",
        "A\nA:\tvendored\nA:\tgenerated\nF:\ta/\n"
      })
  void a_bad_file_is_refused_and_named(String text) {
    assertThatThrownBy(() -> Areas.of("my-areas", text))
        .isInstanceOf(AreaFileException.class)
        .hasMessageStartingWith("my-areas");
  }

  @Test
  void the_message_tells_the_line() {
    assertThatThrownBy(() -> Areas.of("my-areas", "A\nF:\ta/\nF:\tb[\n"))
        .hasMessage("my-areas, line 3: 'b[' has a [ without a matching ]");
  }

  @Test
  void stacked_areas_with_a_file_in_common_are_refused() {
    Areas areas = Areas.of("test", "A\nA:\tstacked\nF:\ta/\n\nB\nA:\tstacked\nF:\ta/b.c\n");
    assertThat(areasOf(areas, "a/a.c")).containsExactly("A");
    assertThatThrownBy(() -> areasOf(areas, "a/b.c")).isInstanceOf(AreaFileException.class);
  }

  @Test
  void a_byte_order_mark_and_indented_comments_are_passed_over() {
    Areas areas = Areas.of("test", "\ufeff# first\nA\n  # second\nF:\ta/\n");
    assertThat(areas.areas()).extracting(Area::name).containsExactly("A");
  }
}
