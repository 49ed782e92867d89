package org.langmix.git.log;

import java.util.Arrays;

/** Numbers without objects for them. */
final class IntList {
  private int[] numbers = new int[16];
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.addExact(size, size));
    }
    numbers[size++] = number;
  }

  int get(int index) {
    return numbers[index];
  }

  int removeLast() {
    return numbers[--size];
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    size = 0;
  }
}
