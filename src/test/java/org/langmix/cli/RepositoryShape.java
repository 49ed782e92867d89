package org.langmix.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.file.PathUtils;

/**
 * The forms in which git can store a repository. All of them have the same objects and references.
 */
enum RepositoryShape {
  LOOSE,
  ONE_PACK {
    @Override
    void shape(Path linux) throws Exception {
      git(linux, "repack", "-q", "-a", "-d", "-f", "--depth=50", "--window=50");
      git(linux, "prune-packed", "-q");
    }
  },
  SEVERAL_PACKS {
    @Override
    void shape(Path linux) throws Exception {
      fetchBitByBit(linux, SmallKernel.RELEASES);
    }
  },
  ALTERNATES {
    @Override
    void shape(Path linux) throws Exception {
      Path lender = linux.resolveSibling("lender.git");
      PathUtils.copyDirectory(linux, lender);
      fetchBitByBit(lender, SmallKernel.RELEASES.subList(0, 3));
      git(lender, "pack-refs", "--all");
      Path whole = linux.resolveSibling("whole.git");
      Files.move(linux, whole);
      initialize(linux);
      Path alternates = linux.resolve("objects/info/alternates");
      Files.createDirectories(alternates.getParent());
      Files.writeString(alternates, "../../lender.git/objects\n");
      fetch(linux, whole, "refs/*:refs/*");
      PathUtils.deleteDirectory(whole);
    }
  },
  MULTI_PACK_INDEX {
    @Override
    void shape(Path linux) throws Exception {
      fetchBitByBit(linux, SmallKernel.RELEASES);
      git(linux, "multi-pack-index", "write");
    }
  },
  COMMIT_GRAPH {
    @Override
    void shape(Path linux) throws Exception {
      git(linux, "repack", "-q", "-a", "-d");
      git(linux, "commit-graph", "write", "--reachable");
    }
  },
  PACKED_REFS {
    @Override
    void shape(Path linux) throws Exception {
      git(linux, "pack-refs", "--all");
      // These references are both loose and packed. The loose one is newer and takes precedence.
      String commit = git(linux, "rev-parse", "v6.4-light");
      Files.writeString(linux.resolve("refs/tags/v6.4-light"), commit + "\n");
      git(linux, "update-ref", "refs/heads/master", "v6.3^{commit}");
      git(linux, "pack-refs", "--all");
      git(linux, "update-ref", "refs/heads/master", "v6.5-rc1");
    }
  },
  COLLECTED {
    @Override
    void shape(Path linux) throws Exception {
      git(linux, "gc", "-q");
    }
  },
  AGGRESSIVELY_COLLECTED {
    @Override
    void shape(Path linux) throws Exception {
      git(linux, "gc", "-q", "--aggressive", "--prune=now");
    }
  },
  TWICE {
    @Override
    void shape(Path linux) throws Exception {
      git(linux, "repack", "-q", "-a"); // the objects stay loose as well
    }
  },
  PARTIAL {
    @Override
    void shape(Path linux) throws Exception {
      for (String path : List.of("mm/slub.c", "rust/kernel/lib.rs")) {
        String id = git(linux, "rev-parse", "v6.3:" + path);
        Files.delete(linux.resolve("objects/" + id.substring(0, 2) + "/" + id.substring(2)));
      }
    }
  };

  /** Converts a repository of loose objects to this shape. */
  void shape(Path linux) throws Exception {}

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Makes {@code linux.git}, and other repositories that it needs, in a directory. */
  Path create(Path directory) throws Exception {
    Path linux = directory.resolve("linux.git");
    SmallKernel.create(linux);
    shape(linux);
    return linux;
  }

  private static void initialize(Path linux) throws Exception {
    git(linux.getParent(), "init", "-q", "--bare", "--template=", "-b", "master", linux.toString());
  }

  /** Fetches each release into its own pack, and then all the rest. */
  private static void fetchBitByBit(Path linux, List<String> releases) throws Exception {
    Path whole = linux.resolveSibling("all.git");
    Files.move(linux, whole);
    initialize(linux);
    for (String release : releases) {
      String name = "refs/tags/" + release;
      fetch(linux, whole, name + ":" + name);
    }
    if (releases.size() == SmallKernel.RELEASES.size()) {
      fetch(linux, whole, "refs/*:refs/*");
    }
    PathUtils.deleteDirectory(whole);
  }

  private static void fetch(Path into, Path from, String references) throws Exception {
    git(into, "-c", "fetch.unpackLimit=1", "fetch", "-q", "-n", from.toString(), references);
  }

  private static String git(Path directory, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "pack.threads=1"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command + ": " + output);
    }
    return output.strip();
  }
}
