package org.langmix.analysis.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.langmix.subsystem.Area;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.Subsystem;
import org.langmix.subsystem.Subsystem.Kind;

class IncompletenessTest {
  private static final Areas AREAS =
      Areas.of("test", "Net\nF:\tdrivers/net/\nX:\tdrivers/net/phy/\n\nAll C\nF:\t*.c\n");

  private static final List<Subsystem> ALL =
      Stream.concat(
              Stream.of(
                  Subsystem.TREE,
                  Subsystem.ROOT_FILES,
                  new Subsystem(Kind.DIRECTORY, "drivers"),
                  new Subsystem(Kind.DIRECTORY, "kernel"),
                  new Subsystem(Kind.PATH, "drivers/net"),
                  new Subsystem(Kind.PATH, "drivers/net/phy"),
                  new Subsystem(Kind.PATH, "drivers/netlink")),
              AREAS.areas().stream().map(Area::subsystem))
          .toList();

  private static List<String> names(Incompleteness touched) {
    return ALL.stream().filter(touched.of(ALL)::contains).map(Subsystem::name).toList();
  }

  private static List<Area> reaching(String directory) {
    return AREAS.areas().stream().filter(area -> area.reaches(directory)).toList();
  }

  @Test
  void a_file_touches_all_that_it_lies_in() {
    Incompleteness touched = new Incompleteness();
    touched.file("drivers/net/", AREAS.areas().subList(0, 1));
    assertThat(names(touched)).containsExactly("tree", "drivers", "drivers/net", "Net");
  }

  @Test
  void a_file_at_the_top_touches_the_root_files() {
    Incompleteness touched = new Incompleteness();
    touched.file("", List.of());
    assertThat(names(touched)).containsExactly("tree", "(root files)");
  }

  @Test
  void a_directory_touches_all_that_may_lie_below() {
    Incompleteness touched = new Incompleteness();
    touched.directory("drivers/net/", reaching("drivers/net/"));
    assertThat(names(touched))
        .containsExactly("tree", "drivers", "drivers/net", "drivers/net/phy", "Net");
    Incompleteness excluded = new Incompleteness();
    excluded.directory("drivers/net/phy/", reaching("drivers/net/phy/"));
    assertThat(names(excluded))
        .containsExactly("tree", "drivers", "drivers/net", "drivers/net/phy");
  }

  @Test
  void the_top_of_a_tree_touches_all() {
    Incompleteness touched = new Incompleteness();
    touched.directory("", reaching(""));
    assertThat(names(touched)).hasSameSizeAs(ALL);
  }
}
