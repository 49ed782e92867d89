package org.langmix.kernel.platform;

import java.util.List;
import org.langmix.kernel.rust.Feature;
import org.langmix.kernel.source.Fact;
import org.langmix.kernel.source.SourceLine;

/**
 * What a kernel asks of the platform that builds its Rust code.
 *
 * @param architectures sorted by name; none before v6.1
 * @param featuresAllowed the unstable features that code outside of {@code rust/} may use
 * @param featuresUsed the unstable features that kernel-written crates turn on, by crate
 * @param bindingsHeaders the lines of {@code #include} of the header that bindgen reads
 * @param helpers the files {@code rust/helpers/*.c}
 * @param edition of Rust, as {@code 2021}; empty if the kernel does not say
 */
public record Platform(
    List<Architecture> architectures,
    MinimumVersion rustc,
    MinimumVersion bindgen,
    Fact<List<String>> featuresAllowed,
    List<Feature> featuresUsed,
    List<SourceLine> bindingsHeaders,
    List<String> helpers,
    Fact<String> edition) {
  /** The names of the features that are used, each once, sorted. */
  public List<String> featureNames() {
    return featuresUsed.stream().map(Feature::name).distinct().sorted().toList();
  }
}
