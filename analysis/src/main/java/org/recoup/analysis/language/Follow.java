package org.recoup.analysis.language;

import java.util.BitSet;
import org.recoup.analysis.text.Tokens;

/**
 * What may stand at some place of a pattern: an over-estimate that lets most patterns be skipped
 * after a look at the token there.
 */
final class Follow {
  /** Admits everything, the end of a sentence too. */
  static final Follow ANYTHING = new Follow();

  static {
    ANYTHING.anything = true;
  }

  final BitSet words = new BitSet();
  int kinds;
  boolean numbers;
  boolean capitals;
  boolean anything;
  private WordSet frozen;

  /** Makes it ready for use; nothing may be added any more. */
  Follow freeze() {
    if (frozen == null) {
      frozen = WordSet.of(words);
    }
    return this;
  }

  /** Whether a token may stand there; a limit is the end of the sentence. */
  boolean admits(AnnotatedText text, int token, int limit) {
    if (anything) {
      return true;
    }
    if (token >= limit) {
      return false;
    }
    if (frozen.has(text.word(token)) || (text.annotations().kindsAt(token) & kinds) != 0) {
      return true;
    }
    Tokens tokens = text.tokens();
    return (numbers && tokens.isNumber(token)) || (capitals && tokens.capitalized(token));
  }

  /** What either of two admits. */
  static Follow either(Follow a, Follow b) {
    if (a == b || a.anything) {
      return a;
    }
    if (b.anything) {
      return b;
    }
    Follow both = new Follow();
    both.words.or(a.words);
    both.words.or(b.words);
    both.kinds = a.kinds | b.kinds;
    both.numbers = a.numbers || b.numbers;
    both.capitals = a.capitals || b.capitals;
    return both;
  }

  /** Only one word. */
  static Follow word(int word) {
    Follow one = new Follow();
    one.words.set(word);
    return one;
  }
}
