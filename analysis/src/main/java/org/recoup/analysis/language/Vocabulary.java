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
 * is not found is looked up without accents, since French capitals often lack them («Etats», «A»).
 */
final class Vocabulary {
  private final List<String> words = new ArrayList<>(List.of(""));
  private final Map<String, Integer> ids = new HashMap<>();
  private int[] table;
  private int[] foldedTable;
  private final List<String> plainForms = new ArrayList<>(List.of(""));
  private final List<Integer> plainIds = new ArrayList<>(List.of(0));

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
    table = new int[Integer.highestOneBit(words.size() * 2) * 2];
    foldedTable = new int[table.length * 2];
    for (int id = 1; id < words.size(); id++) {
      String word = words.get(id);
      insert(table, WordHash.of(word, 0, word.length()), id);
      String plain = unaccented(word);
      insertPlain(word, plain, id);
      // Most often the capital alone lacks its accent: «Eté», «Elysée».
      insertPlain(word, plain.charAt(0) + word.substring(1), id);
    }
  }

  private void insertPlain(String word, String plain, int id) {
    if (plain.equals(word) || ids.containsKey(plain)) {
      return;
    }
    int mask = foldedTable.length - 1;
    int hash = WordHash.of(plain, 0, plain.length());
    for (int slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      if (foldedTable[slot] == 0) {
        foldedTable[slot] = plainForms.size();
        plainForms.add(plain);
        plainIds.add(id);
        return;
      }
      if (plainForms.get(foldedTable[slot]).equals(plain)) {
        return;
      }
    }
  }

  private static void insert(int[] table, int hash, int id) {
    int mask = table.length - 1;
    int slot = spread(hash) & mask;
    while (table[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    table[slot] = id;
  }

  /** Ids of all tokens of a text; 0 for unknown words. */
  int[] idsOf(Tokens tokens) {
    int[] found = new int[tokens.size()];
    for (int i = 0; i < found.length; i++) {
      int id = find(tokens, i);
      if (id == 0 && tokens.capitalized(i)) {
        id = findUnaccented(tokens, i);
      }
      found[i] = id;
    }
    return found;
  }

  private int find(Tokens tokens, int token) {
    int mask = table.length - 1;
    for (int slot = spread(tokens.hash(token)) & mask; table[slot] != 0; slot = (slot + 1) & mask) {
      if (same(words.get(table[slot]), tokens, token)) {
        return table[slot];
      }
    }
    return 0;
  }

  private int findUnaccented(Tokens tokens, int token) {
    int mask = foldedTable.length - 1;
    for (int slot = spread(tokens.hash(token)) & mask;
        foldedTable[slot] != 0;
        slot = (slot + 1) & mask) {
      if (same(plainForms.get(foldedTable[slot]), tokens, token)) {
        return plainIds.get(foldedTable[slot]);
      }
    }
    return 0;
  }

  private static boolean same(String word, Tokens tokens, int token) {
    int begin = tokens.begin(token);
    int length = tokens.end(token) - begin;
    if (word.length() != length) {
      return false;
    }
    String text = tokens.text();
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != WordHash.fold(text.charAt(begin + i))) {
        return false;
      }
    }
    return true;
  }

  private static int spread(int hash) {
    return hash ^ (hash >>> 15);
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
