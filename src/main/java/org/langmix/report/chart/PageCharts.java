package org.langmix.report.chart;

import java.util.List;
import org.langmix.history.History;

/** The charts of the page. */
public final class PageCharts {
  private PageCharts() {}

  public static List<PageChart> of(History history) {
    return List.of();
  }

  public static String css() {
    return "";
  }
}
