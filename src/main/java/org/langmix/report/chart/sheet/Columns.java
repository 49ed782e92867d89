package org.langmix.report.chart.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.langmix.history.History;

/**
 * The positions of revisions on the horizontal axis. The distance between two revisions of one
 * clone is 1. There is a gap between two clones.
 */
public final class Columns {
  /**
   * The smallest share of the axis that all revisions have together, however many clones there are.
   */
  private static final double LEAST_OF_REVISIONS = 0.25;

  private static final double HALF = 0.5;

  private final List<Block> blocks;
  private final double gap;

  /**
   * The revisions of a clone.
   *
   * @param cloneName the name of the clone
   * @param first the index of its first revision
   * @param last the index of its last one
   */
  public record Block(String cloneName, int first, int last) {}

  private Columns(List<Block> blocks, double gap) {
    this.blocks = List.copyOf(blocks);
    this.gap = gap;
  }

  /**
   * The columns of a history.
   *
   * @param gap the width of the gap between two clones, as a share of the axis
   */
  static Columns of(History history, double gap) {
    List<Block> blocks = new ArrayList<>();
    int end = history.snapshots().size();
    for (int first = 0, next; first < end; first = next) {
      String tree = tree(history, first);
      next = first + 1;
      while (next < end && tree(history, next).equals(tree)) {
        next++;
      }
      blocks.add(new Block(tree, first, next - 1));
    }
    int gaps = blocks.size() - 1;
    double part = gaps == 0 ? 0 : Math.min(gap, (1 - LEAST_OF_REVISIONS) / gaps);
    return new Columns(blocks, part * end / (1 - gaps * part));
  }

  private static String tree(History history, int index) {
    return history.snapshots().get(index).revision().cloneName();
  }

  public List<Block> blocks() {
    return blocks;
  }

  /** The index of the block that a revision is in. */
  private int block(int index) {
    return IntStream.range(0, blocks.size())
        .filter(block -> index <= blocks.get(block).last())
        .findFirst()
        .orElseThrow(() -> new IndexOutOfBoundsException(index));
  }

  /** The position of the middle of a revision's column. */
  public double middle(int index) {
    return index + gap * block(index);
  }

  /**
   * The position at an index or halfway between two: {@code 1.5} is between the second and the
   * third revision.
   */
  public double middle(double index) {
    return (middle((int) Math.floor(index)) + middle((int) Math.ceil(index))) / 2;
  }

  /** The start of the axis. */
  public double start() {
    return -HALF;
  }

  /** The end of the axis. */
  public double end() {
    return middle(blocks.get(blocks.size() - 1).last()) + HALF;
  }

  /** Whether a revision is the last one of its clone. */
  public boolean isLastOfBlock(int index) {
    return blocks.get(block(index)).last() == index;
  }
}
