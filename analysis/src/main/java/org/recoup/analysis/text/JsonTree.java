package org.recoup.analysis.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON that pages carry about themselves, of which much is broken: line breaks inside
 * strings, commas too many, an end too early. What was read before a mistake counts. Objects become
 * maps, arrays lists, all else strings. Linear, without recursion.
 */
final class JsonTree {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_VALUES = 100_000;

  private final String json;
  private int at;

  private JsonTree(String json) {
    this.json = json;
    at = start(json);
  }

  /**
   * Where the first object begins, or the array around it; what stands before is a comment or a
   * CDATA mark.
   */
  private static int start(String json) {
    int brace = json.indexOf('{');
    int before = brace - 1;
    while (before >= 0 && json.charAt(before) <= ' ') {
      before--;
    }
    return brace < 0 ? json.length() : before >= 0 && json.charAt(before) == '[' ? before : brace;
  }

  /** The value that a text spells, as far as it can be read; null where nothing can. */
  static Object read(String json) {
    return new JsonTree(json).read();
  }

  private Object read() {
    List<Object> root = new ArrayList<>();
    Deque<Object> open = new ArrayDeque<>();
    open.push(root);
    String key = null;
    int values = 0;
    while (at < json.length() && values < MAX_VALUES && (root.isEmpty() || open.size() > 1)) {
      char c = json.charAt(at);
      if (c == '{' || c == '[') {
        Object inner = c == '{' ? new LinkedHashMap<String, Object>() : new ArrayList<>();
        put(open.peek(), key, inner);
        if (open.size() > MAX_DEPTH) {
          break;
        }
        open.push(inner);
        key = null;
        values++;
        at++;
      } else if (c == '}' || c == ']') {
        open.pop();
        key = null;
        at++;
      } else if (c == '"') {
        String text = string();
        if (open.peek() instanceof Map && key == null && colonFollows()) {
          key = text;
        } else {
          put(open.peek(), key, text);
          key = null;
          values++;
        }
      } else if (c <= ' ' || c == ',' || c == ':' || c == ';') {
        at++;
      } else {
        put(open.peek(), key, word());
        key = null;
        values++;
      }
    }
    return root.isEmpty() ? null : root.get(0);
  }

  @SuppressWarnings("unchecked")
  private static void put(Object container, String key, Object value) {
    if (container instanceof List) {
      ((List<Object>) container).add(value);
    } else if (key != null) {
      ((Map<String, Object>) container).putIfAbsent(key, value);
    }
  }

  private boolean colonFollows() {
    int next = at;
    while (next < json.length() && json.charAt(next) <= ' ') {
      next++;
    }
    return next < json.length() && json.charAt(next) == ':';
  }

  private String word() {
    int begin = at;
    while (at < json.length() && ",]}\"{[ \n\r\t".indexOf(json.charAt(at)) < 0) {
      at++;
    }
    return json.substring(begin, at);
  }

  private String string() {
    StringBuilder text = new StringBuilder();
    at++;
    while (at < json.length() && json.charAt(at) != '"') {
      char c = json.charAt(at++);
      if (c == '\\' && at < json.length()) {
        escape(text);
      } else {
        text.append(c);
      }
    }
    at++;
    return text.toString();
  }

  private void escape(StringBuilder text) {
    char c = json.charAt(at++);
    switch (c) {
      case 'n' -> text.append('\n');
      case 't' -> text.append('\t');
      case 'r' -> text.append('\r');
      case 'b', 'f' -> text.append(' ');
      case 'u' -> {
        int end = Math.min(json.length(), at + 4);
        int unit = hexadecimal(json.substring(at, end));
        if (unit >= 0) {
          text.append((char) unit);
          at = end;
        }
      }
      default -> text.append(c);
    }
  }

  private static int hexadecimal(String digits) {
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return digits.length() == 4 ? value : -1;
  }
}
