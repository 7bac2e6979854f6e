package org.recoup.analysis.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Folds a text so that spellings of one value become equal. */
final class Folding {
  private Folding() {}

  /**
   * The text's words and numbers in lower case, without accents and punctuation, in alphabetical
   * order.
   */
  static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
              } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (word.length() > 0) {
      words.add(word.toString());
    }
    if (words.isEmpty()) {
      return text.strip();
    }
    Collections.sort(words);
    return String.join(" ", words);
  }
}
