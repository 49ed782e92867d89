package org.langmix.report.chart.png;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Numbers colours in the order in which they first appear, and counts their pixels. */
final class ColorTable {
  private static final int FREE = -1;

  private int[] slots = new int[1 << 12]; // a colour's number, at its hash or in a later slot
  private int[] colors = new int[1 << 11];
  private long[] pixels = new long[1 << 11];
  private int size;

  ColorTable() {
    Arrays.fill(slots, FREE);
  }

  /** Adds pixels to a colour and returns the colour's number. */
  int add(int color, long count) {
    int slot = slot(color);
    if (slots[slot] == FREE) {
      if (size == colors.length) {
        grow();
        slot = slot(color);
      }
      slots[slot] = size;
      colors[size++] = color;
    }
    pixels[slots[slot]] += count;
    return slots[slot];
  }

  private int slot(int color) {
    int mask = slots.length - 1;
    int slot =
        ((color * 0x9E3779B1) >>> 8) & mask; // Knuth's multiplicative hash, 2^32 / golden ratio
    while (slots[slot] != FREE && colors[slots[slot]] != color) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    colors = Arrays.copyOf(colors, 2 * size);
    pixels = Arrays.copyOf(pixels, 2 * size);
    slots = new int[4 * size];
    Arrays.fill(slots, FREE);
    for (int number = 0; number < size; number++) {
      slots[slot(colors[number])] = number;
    }
  }

  int color(int number) {
    return colors[number];
  }

  /** The numbers of all colours; the most frequent colour comes first. */
  int[] byFrequency() {
    return IntStream.range(0, size)
        .boxed()
        .sorted(Comparator.comparingLong(number -> -pixels[number]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
