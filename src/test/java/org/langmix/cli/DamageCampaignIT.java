package org.langmix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes reports on damaged copies of repositories of every shape. The figures of a report must be
 * right, or the run must say which are not, or it must fail and say why.
 */
class DamageCampaignIT {
  /** The first and the last seed: {@code FROM..TO}, both inclusive. */
  private static final String SEEDS = System.getProperty("damage.seeds", "1..200");

  @TempDir private static Path temp;
  private static DamageCampaign campaign;

  @BeforeAll
  static void begin() throws Exception {
    campaign = new DamageCampaign(temp);
  }

  @AfterAll
  static void end() {
    campaign.close();
  }

  @Test
  void no_damage_changes_a_figure_silently() throws Exception {
    String[] bounds = SEEDS.split("\\.\\.", 2);
    List<String> complaints = new ArrayList<>();
    for (long seed = Long.parseLong(bounds[0]); seed <= Long.parseLong(bounds[1]); seed++) {
      campaign.complaint(seed).ifPresent(complaints::add);
    }
    assertThat(String.join("\n\n", complaints)).isEmpty();
  }

  @Test
  void the_shape_of_a_sound_repository_does_not_matter() throws Exception {
    for (RepositoryShape shape : RepositoryShape.values()) {
      assertThat(campaign.complaintOfSound(shape, false)).as("%s", shape).isEmpty();
      assertThat(campaign.complaintOfSound(shape, true)).as("%s", shape).isEmpty();
    }
  }
}
