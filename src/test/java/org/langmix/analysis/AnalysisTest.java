package org.langmix.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.langmix.NewKernel;
import org.langmix.analysis.clone.Clone;
import org.langmix.analysis.clone.Progress;
import org.langmix.analysis.gaps.GapPolicy;
import org.langmix.git.GitRepository;
import org.langmix.git.fetch.Fetcher;
import org.langmix.history.Revision;
import org.langmix.store.CountStore;
import org.langmix.store.Usage;
import org.langmix.subsystem.Areas;
import org.langmix.subsystem.PathFilter;
import org.langmix.subsystem.SubsystemOptions;

class AnalysisTest {
  @TempDir private Path temp;

  @Test
  void a_store_serves_one_measurement_after_another_until_its_owner_closes_it() throws Exception {
    NewKernel.create(temp.resolve("linux.git"))
        .file("a.rs", "fn a() {}\n")
        .commit(LocalDate.EPOCH)
        .tag("v6.1")
        .close();
    SubsystemOptions options =
        new SubsystemOptions(
            Areas.builtIn(), List.of(), 1, PathFilter.NONE, SubsystemOptions.Sections.NONE);
    List<String> warnings = new ArrayList<>();
    try (GitRepository git = GitRepository.open(temp.resolve("linux.git"));
        CountStore store = CountStore.open(temp.resolve("counts.mv"), warnings::add)) {
      Analysis analysis =
          new Analysis(List.of(new Clone("", git, Fetcher.NONE)), store, Progress.SILENT);
      List<Revision> revisions = List.of(analysis.revision("v6.1"));
      for (int i = 0; i < 2; i++) {
        assertThat(analysis.measure(revisions, options, 1, GapPolicy.REFUSE_MANY).snapshots())
            .hasSize(1);
        assertThat(store.isUsed()).isTrue();
        assertThat(store.usage()).isEqualTo(new Usage(true, i, 0, 1));
      }
    }
    assertThat(warnings).isEmpty();
  }
}
