package org.recoup.analysis.language;

import java.util.Arrays;

/** Where a rule matched, and what its captures hold. Immutable. */
public final class Match {
  private final Rule rule;
  private final Meaning meaning;
  private final AnnotatedText text;
  private final int first;
  private final int end;
  private final int[] firsts;
  private final int[] ends;
  private final Object[] values;

  Match(Rule rule, Meaning meaning, int first, int end, Pattern.State state) {
    this.rule = rule;
    this.meaning = meaning;
    this.text = state.text;
    this.first = first;
    this.end = end;
    int captures = rule.captures().size();
    this.firsts = Arrays.copyOf(state.firsts, captures);
    this.ends = Arrays.copyOf(state.ends, captures);
    this.values = Arrays.copyOf(state.values, captures);
  }

  /** The rule. */
  public Rule rule() {
    return rule;
  }

  /** First token. */
  public int first() {
    return first;
  }

  /** One past the last token. */
  public int end() {
    return end;
  }

  /** Whether a capture took part in the match. */
  public boolean has(String capture) {
    int index = rule.captures().indexOf(capture);
    return index >= 0 && ends[index] >= 0;
  }

  /** First token of a capture, or -1. */
  public int first(String capture) {
    return has(capture) ? firsts[rule.captures().indexOf(capture)] : -1;
  }

  /** One past a capture's last token, or -1. */
  public int end(String capture) {
    return has(capture) ? ends[rule.captures().indexOf(capture)] : -1;
  }

  /**
   * What a capture's last atom stands for: a lexicon entry's value, a number's digits, a word, or
   * the record of an annotation; null where the capture took no part.
   */
  public Object value(String capture) {
    return value(rule.captures().indexOf(capture));
  }

  private Object value(int capture) {
    return capture >= 0 && ends[capture] >= 0 ? values[capture] : null;
  }

  /**
   * A capture's value where that is a string, else the text that it covers; null where it took no
   * part.
   */
  public String string(String capture) {
    return string(rule.captures().indexOf(capture));
  }

  /** The same of a capture by its number; null for a number below 0. */
  String string(int capture) {
    if (capture < 0 || ends[capture] < 0) {
      return null;
    }
    return values[capture] instanceof String s ? s : text.text(firsts[capture], ends[capture]);
  }

  /**
   * A key of the rule's {@code then}, with {@code $name} replaced by the capture's {@link #string}.
   *
   * @return null where the rule lacks the key, or a capture that it names took no part
   */
  public String get(String key) {
    return meaning.of(key, this);
  }

  @Override
  public String toString() {
    return rule.id() + " «" + text.text(first, end) + "»";
  }
}
