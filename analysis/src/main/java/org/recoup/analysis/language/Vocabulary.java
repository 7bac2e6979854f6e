package org.recoup.analysis.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recoup.analysis.text.Tokens;
import org.recoup.analysis.text.WordHash;

/**
 * Numbers for the words that a language's lexicons and rules know; 0 for every other word. Grows
 * while a pack is loaded, and is frozen before any text is read. A capitalised word of a text that
 * is not found is looked up without accents, since French capitals often lack them («Etats»); a
 * single letter that opens a sentence lacks one rather than not («A la veille de»).
 */
final class Vocabulary {
  private final List<String> words = new ArrayList<>(List.of(""));
  private final Map<String, Integer> ids = new HashMap<>();
  private Table table;
  private Table plainTable;

  /** Accented words of one letter, by the letter. */
  private Table letterTable;

  /** Id of a folded word, given one if it is new. */
  int add(String word) {
    if (table != null) {
      throw new IllegalStateException("vocabulary is frozen");
    }
    return ids.computeIfAbsent(
        word,
        w -> {
          words.add(w);
          return words.size() - 1;
        });
  }

  int size() {
    return words.size();
  }

  String word(int id) {
    return words.get(id);
  }

  void freeze() {
    table = new Table(words.size());
    plainTable = new Table(words.size());
    letterTable = new Table(0);
    for (int id = 1; id < words.size(); id++) {
      String word = words.get(id);
      table.add(word, id);
      String plain = unaccented(word);
      addPlain(word, plain, id);
      if (word.length() == 1 && !plain.equals(word)) {
        letterTable.add(plain, id);
      }
      // Most often the capital alone lacks its accent: «Eté», «Elysée».
      addPlain(word, plain.charAt(0) + word.substring(1), id);
    }
  }

  private void addPlain(String word, String plain, int id) {
    if (!plain.equals(word) && !ids.containsKey(plain)) {
      plainTable.add(plain, id);
    }
  }

  /** Ids of all tokens of a text; 0 for unknown words. */
  int[] idsOf(Tokens tokens) {
    int[] found = new int[tokens.size()];
    for (int i = 0; i < found.length; i++) {
      int id = table.find(tokens.hash(i));
      found[i] = id == 0 && tokens.capitalized(i) ? plainTable.find(tokens.hash(i)) : id;
      int accented = isOpeningLetter(tokens, i) ? letterTable.find(tokens.hash(i)) : 0;
      found[i] = accented == 0 ? found[i] : accented;
    }
    return found;
  }

  /** A capital by itself at a sentence's beginning: no initial, and nothing that a hyphen joins. */
  private static boolean isOpeningLetter(Tokens tokens, int token) {
    return tokens.end(token) - tokens.begin(token) == 1
        && tokens.capitalized(token)
        && token == tokens.sentenceFirst(tokens.sentence(token))
        && token + 1 < tokens.size()
        && tokens.isWord(token + 1)
        && !tokens.hyphenBefore(token + 1);
  }

  /** Ids by the hashes of words, in open addressing. */
  private static final class Table {
    private long[] hashes;
    private int[] ids;
    private int size;

    /** For about so many words. */
    Table(int words) {
      allocate(Integer.highestOneBit(Math.max(8, words * 2)) * 2);
    }

    private void allocate(int capacity) {
      hashes = new long[capacity];
      ids = new int[capacity];
    }

    /** Adds a form, unless it is there. */
    void add(String form, int id) {
      add(WordHash.of(form, 0, form.length()), id);
    }

    private void add(long hash, int id) {
      if (size * 2 >= ids.length) {
        grow();
      }
      int slot = slot(hash);
      while (ids[slot] != 0) {
        if (hashes[slot] == hash) {
          return;
        }
        slot = slot + 1 & ids.length - 1;
      }
      hashes[slot] = hash;
      ids[slot] = id;
      size++;
    }

    private void grow() {
      int[] oldIds = ids;
      long[] oldHashes = hashes;
      size = 0;
      allocate(ids.length * 2);
      for (int slot = 0; slot < oldIds.length; slot++) {
        if (oldIds[slot] != 0) {
          add(oldHashes[slot], oldIds[slot]);
        }
      }
    }

    /** Id of the word with a hash, or 0. */
    int find(long hash) {
      int slot = slot(hash);
      while (ids[slot] != 0 && hashes[slot] != hash) {
        slot = slot + 1 & ids.length - 1;
      }
      return ids[slot];
    }

    private int slot(long hash) {
      return (int) (hash ^ hash >>> 32) & ids.length - 1;
    }
  }

  /** A word without its accents. */
  static String unaccented(String word) {
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        plain.append(parts.charAt(i));
      }
    }
    return plain.toString();
  }

  /** A word as the vocabulary holds it: lower case, plain apostrophes. */
  static String fold(CharSequence word) {
    char[] chars = new char[word.length()];
    for (int i = 0; i < chars.length; i++) {
      chars[i] = WordHash.fold(word.charAt(i));
    }
    return new String(chars);
  }
}
