package org.recoup.transforms.coder;

import java.util.Arrays;

/**
 * The strings that a record holds more than once (ids, names of sources, the sentence behind
 * several claims) are written once: writer and reader both keep a few of the last strings, each in
 * the slot of its hash, so that the same one can be named by its slot.
 */
final class RecentStrings {
  private static final int SLOTS = 32;

  /** Shorter ones are no longer than what would stand for them. */
  private static final int SHORTEST = 4;

  private String[] slots;

  /** The slot that this very string is in, or −1. */
  int find(String string) {
    if (slots == null || string.length() < SHORTEST) {
      return -1;
    }
    int slot = string.hashCode() & (SLOTS - 1);
    return string.equals(slots[slot]) ? slot : -1;
  }

  /** Keeps a string that was just written or read. */
  void keep(String string) {
    if (string.length() >= SHORTEST) {
      if (slots == null) {
        slots = new String[SLOTS];
      }
      slots[string.hashCode() & (SLOTS - 1)] = string;
    }
  }

  /** Forgets all. */
  void clear() {
    if (slots != null) {
      Arrays.fill(slots, null);
    }
  }

  /** The string in a slot, or null. */
  String get(long slot) {
    return slots == null || slot < 0 || slot >= SLOTS ? null : slots[(int) slot];
  }
}
