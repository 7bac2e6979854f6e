package org.recoup.analysis.text;

import java.nio.charset.StandardCharsets;

/**
 * Hashes of 64 bits whose every bit depends on all of the input: FNV-1a, finished by MurmurHash3's
 * mixer. The same on every machine.
 */
public final class Hash64 {
  private Hash64() {}

  /** Of these bytes. */
  public static long of(byte[] bytes) {
    long hash = 0xcbf29ce484222325L;
    for (byte each : bytes) {
      hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }

  /** Of a string's UTF-8. */
  public static long of(String string) {
    return of(string.getBytes(StandardCharsets.UTF_8));
  }
}
