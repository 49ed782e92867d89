package org.langmix.git;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit to the repository itself: no configuration of the system or the user, so that a result
 * depends on the repository alone and no git command is run to find those files.
 *
 * <p>JGit would also measure how finely the file system keeps time, by writing probe files beside
 * the repository's own; it is told a coarse value instead.
 */
final class IsolatedSystemReader extends SystemReader.Delegate {
  private static final String TIMESTAMP_RESOLUTION = "timestampResolution";

  private IsolatedSystemReader(SystemReader reader) {
    super(reader);
  }

  static void install() {
    SystemReader.setInstance(new IsolatedSystemReader(SystemReader.getInstance()));
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new EmptyConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new EmptyConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new EmptyConfig(parent, fs);
  }

  private static final class EmptyConfig extends FileBasedConfig {
    EmptyConfig(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // There is no file.
    }

    @Override
    public void save() {
      // Nothing of a run outlives it.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long defaultValue, TimeUnit unit) {
      return TIMESTAMP_RESOLUTION.equalsIgnoreCase(name)
          ? unit.convert(2, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, defaultValue, unit);
    }
  }
}
