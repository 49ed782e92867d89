package org.langmix.subsystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Going down through directories drops patterns, but never one that could match. */
class PathClassifierTest {
  @Property
  void a_file_is_in_just_those_sections_that_match_it(
      @ForAll("sections") List<Area> sections, @ForAll("directories") List<String> directories) {
    PathClassifier classifier =
        PathClassifier.of(new Areas(List.of(), List.of(), List.of()).withSections(sections));
    StringBuilder path = new StringBuilder();
    for (String directory : directories) {
      classifier = classifier.directory(directory);
      path.append(directory).append('/');
    }
    for (String file : List.of("a", "b", "ab")) {
      assertThat(classifier.file(file).areas())
          .isEqualTo(sections.stream().filter(s -> s.matches(path + file)).toList());
    }
  }

  @Provide
  Arbitrary<List<Area>> sections() {
    Arbitrary<List<PatternLine>> lines =
        Arbitraries.of("a", "b", "*", "**", "?", "a*", "[ab]")
            .list()
            .ofMinSize(1)
            .ofMaxSize(3)
            .map(segments -> String.join("/", segments))
            .flatMap(path -> Arbitraries.of(path, path + "/"))
            .map(text -> new PatternLine(PathPattern.parse(text), "test", 1))
            .list()
            .ofMaxSize(3);
    return Combinators.combine(Arbitraries.strings().alpha(), lines, lines)
        .as((title, f, x) -> Area.plain(Subsystem.Kind.MAINTAINERS, title, f, x))
        .list()
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<String>> directories() {
    return Arbitraries.of("a", "b", "ab").list().ofMaxSize(3);
  }
}
