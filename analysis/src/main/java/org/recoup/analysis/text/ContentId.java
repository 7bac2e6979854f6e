package org.recoup.analysis.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Ids made of content alone, so that the same content has the same id in every run and on every
 * machine.
 */
public final class ContentId {
  private static final char[] HEX = "0123456789abcdef".toCharArray();
  private static final int BYTES = 8;

  private ContentId() {}

  /**
   * The first 16 hexadecimal digits of SHA-256 over the UTF-8 bytes of some parts, which a unit
   * separator keeps apart; null parts count as empty.
   */
  public static String of(String... parts) {
    MessageDigest digest = sha256();
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        digest.update((byte) 0x1F);
      }
      if (parts[i] != null) {
        digest.update(parts[i].getBytes(StandardCharsets.UTF_8));
      }
    }
    byte[] hash = digest.digest();
    StringBuilder hex = new StringBuilder(2 * BYTES);
    for (int i = 0; i < BYTES; i++) {
      hex.append(HEX[(hash[i] >> 4) & 15]).append(HEX[hash[i] & 15]);
    }
    return hex.toString();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
