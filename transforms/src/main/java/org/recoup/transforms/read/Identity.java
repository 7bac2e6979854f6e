package org.recoup.transforms.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Names for articles that come without. */
final class Identity {
  private static final int ID_BYTES = 8;

  private Identity() {}

  /**
   * The first 16 hexadecimal digits of SHA-256 over the address in UTF-8 or, where that is null,
   * over the content.
   */
  static String idOf(String url, String content) {
    byte[] hash = sha256().digest((url != null ? url : content).getBytes(UTF_8));
    return HexFormat.of().formatHex(hash, 0, ID_BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The host of the address or, where it has none, the file's name. */
  static String sourceOf(String url, String fileName) {
    String host = url == null ? "" : hostOf(url);
    return host.isEmpty() ? fileName : host;
  }

  /** Reads leniently: addresses in corpora seldom keep to the standard. */
  private static String hostOf(String url) {
    int scheme = url.indexOf("://");
    if (scheme < 0) {
      return "";
    }
    int begin = scheme + "://".length();
    int end = begin;
    while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String authority = url.substring(begin, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int port = host.lastIndexOf(':');
    return (port < 0 || host.endsWith("]") ? host : host.substring(0, port))
        .toLowerCase(Locale.ROOT);
  }
}
