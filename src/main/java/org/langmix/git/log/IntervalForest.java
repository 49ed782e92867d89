package org.langmix.git.log;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the commits of intervals. An interval that begins where another one ends needs only a walk
 * over its own commits: what the other one reaches is marked already. So the intervals of a series
 * are walked one after another, and branches of history from where they part.
 */
final class IntervalForest {
  private final CommitNumbers numbers;
  private final int[] since;
  private final int[] until;
  private final IntervalCommits found;

  /** By commit: the intervals that begin with it and have not been walked. */
  private final Map<Integer, List<Integer>> beginning = new HashMap<>();

  /**
   * An interval that is walked, and those that begin where it ends.
   *
   * @param interval its number, or {@link IntervalCommits#NO_INTERVAL}
   * @param root the number of the commit from which the walk came to it
   * @param reached what its end reaches
   * @param own the commits to unmark when it is left; empty if {@code reached} begins with it
   * @param next the intervals that begin where it ends
   */
  private record Frame(int interval, int root, BitSet reached, IntList own, Deque<Integer> next) {}

  /**
   * @param since the numbers of the commits at which the intervals begin
   * @param until the numbers of the commits at which they end
   */
  private IntervalForest(CommitNumbers numbers, int[] since, int[] until) {
    this.numbers = numbers;
    this.since = since;
    this.until = until;
    this.found = new IntervalCommits(numbers, since.length);
  }

  /** The commits of the intervals. */
  static IntervalCommits walk(CommitNumbers numbers, int[] since, int[] until) {
    IntervalForest forest = new IntervalForest(numbers, since, until);
    forest.walkAll();
    return forest.found;
  }

  private void walkAll() {
    Set<Integer> ends = new HashSet<>();
    for (int i = 0; i < since.length; i++) {
      beginning.computeIfAbsent(since[i], commit -> new ArrayList<>()).add(i);
      ends.add(until[i]);
    }
    for (int commit : since) {
      if (!ends.contains(commit)) {
        walkFrom(commit);
      }
    }
    for (int commit : since) {
      walkFrom(commit); // what is left runs in a circle: no order of time
    }
  }

  private Deque<Integer> take(int commit) {
    List<Integer> next = beginning.remove(commit);
    return next == null ? new ArrayDeque<>() : new ArrayDeque<>(next);
  }

  private void walkFrom(int commit) {
    Deque<Integer> first = take(commit);
    if (first.isEmpty()) {
      return;
    }
    Deque<Frame> frames = new ArrayDeque<>();
    frames.push(ownFrame(IntervalCommits.NO_INTERVAL, commit, first));
    while (!frames.isEmpty()) {
      Frame frame = frames.peek();
      if (frame.next.isEmpty()) {
        frames.pop();
        leave(frame);
      } else {
        frames.push(enter(frame, frame.next.pop()));
      }
    }
  }

  private void leave(Frame frame) {
    unmark(frame);
    if (frame.interval != IntervalCommits.NO_INTERVAL) {
      found.leave(frame.interval);
    }
  }

  private static void unmark(Frame frame) {
    for (int i = 0; i < frame.own.size(); i++) {
      frame.reached.clear(frame.own.get(i));
    }
  }

  private Frame ownFrame(int interval, int commit, Deque<Integer> next) {
    BitSet reached = new BitSet(numbers.size());
    collect(commit, reached, commit, new IntList());
    return new Frame(interval, found.addRoot(reached), reached, new IntList(), next);
  }

  private Frame enter(Frame below, int interval) {
    IntList own = new IntList();
    boolean follows = collect(until[interval], below.reached, since[interval], own);
    found.set(interval, own, below.reached);
    Deque<Integer> next = take(until[interval]);
    Frame frame = new Frame(interval, below.root, below.reached, own, next);
    if (!follows) {
      unmark(frame);
      frame = ownFrame(interval, until[interval], next);
    }
    found.enter(interval, frame.root);
    return frame;
  }

  /**
   * Marks a commit and its ancestors.
   *
   * @param own the commits that were not marked before
   * @return whether {@code since} is the commit or one of its ancestors
   */
  private boolean collect(int start, BitSet reached, int since, IntList own) {
    boolean follows = start == since;
    IntList next = new IntList();
    if (!reached.get(start)) {
      reached.set(start);
      next.add(start);
    }
    while (!next.isEmpty()) {
      int commit = next.removeLast();
      own.add(commit);
      for (int parent : numbers.parents(commit)) {
        follows |= parent == since;
        if (!reached.get(parent)) {
          reached.set(parent);
          next.add(parent);
        }
      }
    }
    return follows;
  }
}
