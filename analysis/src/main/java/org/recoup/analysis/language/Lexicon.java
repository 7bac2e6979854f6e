package org.recoup.analysis.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recoup.analysis.model.Span;
import org.recoup.analysis.text.Tokenizer;
import org.recoup.analysis.text.Tokens;
import org.recoup.analysis.text.WordHash;

/**
 * The word classes of a language, read from its {@code *.lex} files.
 *
 * <p>A file holds classes; an entry is a phrase, or several parted by {@code |}, with a value after
 * {@code =} (by default the first phrase itself). Round brackets abbreviate inflections: {@code
 * blessé(e)(s)} is four words, {@code tu(é|ée|és|ées)} four as well. {@code @name} takes in another
 * class. Lines that begin with {@code #} are comments.
 *
 * <pre>
 * [month]
 * janvier | janv = 1
 * </pre>
 */
final class Lexicon {
  private final Vocabulary vocabulary;
  private final Tokenizer tokenizer;
  private final Map<String, WordClass> classes = new HashMap<>();
  private final List<String[]> inclusions = new ArrayList<>();
  private final WordClass none = new WordClass("");

  Lexicon(Vocabulary vocabulary, Tokenizer tokenizer) {
    this.vocabulary = vocabulary;
    this.tokenizer = tokenizer;
  }

  void read(String file, List<String> lines) {
    WordClass current = null;
    for (int n = 0; n < lines.size(); n++) {
      String line = lines.get(n).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[") && line.endsWith("]")) {
        current =
            classes.computeIfAbsent(line.substring(1, line.length() - 1).strip(), WordClass::new);
      } else if (current == null) {
        throw new IllegalArgumentException(file + ":" + (n + 1) + ": an entry before any [class]");
      } else if (line.startsWith("@")) {
        inclusions.add(
            new String[] {current.name(), line.substring(1).strip(), file + ":" + (n + 1)});
      } else {
        readEntry(current, line, file + ":" + (n + 1));
      }
    }
  }

  private void readEntry(WordClass target, String line, String where) {
    int equals = line.indexOf(" = ");
    String left = equals < 0 ? line : line.substring(0, equals).strip();
    List<String> forms = new ArrayList<>();
    for (String phrase : splitOutside(left, '|')) {
      forms.addAll(expand(phrase.strip()));
    }
    String value = equals < 0 ? forms.get(0) : line.substring(equals + 3).strip();
    for (String form : forms) {
      int[] words = words(form);
      if (words.length == 0) {
        throw new IllegalArgumentException(where + ": no word in «" + line + "»");
      }
      target.add(words, longest(words), value);
    }
  }

  /** The longest of some words: in most phrases the one that texts hold most seldom. */
  private int longest(int[] words) {
    int longest = words[0];
    for (int word : words) {
      if (vocabulary.word(word).length() > vocabulary.word(longest).length()) {
        longest = word;
      }
    }
    return longest;
  }

  /** Takes in the classes that {@code @name} lines name; called once, when all files are read. */
  void resolve() {
    // A class may take in one that takes in another: as many rounds as there are lines reach every
    // chain.
    for (int round = 0; round < inclusions.size(); round++) {
      for (String[] inclusion : inclusions) {
        WordClass other = classes.get(inclusion[1]);
        if (other == null) {
          throw new IllegalArgumentException(inclusion[2] + ": no class [" + inclusion[1] + "]");
        }
        classes.get(inclusion[0]).addAll(other);
      }
    }
  }

  /** Makes the classes ready for look-ups, when the vocabulary is complete. */
  void index() {
    List<WordClass> all = new ArrayList<>(classes.values());
    all.add(none);
    WordClass.index(all, vocabulary.size());
  }

  /** A class by name, or null. */
  WordClass get(String name) {
    return classes.get(name);
  }

  /** A class without entries. */
  WordClass none() {
    return none;
  }

  /** Vocabulary ids of a phrase's words. */
  int[] words(String phrase) {
    if (phrase.length() > 1 && isApostrophe(phrase.charAt(0))) {
      // A clitic («'s») stands for itself only behind a word.
      return new int[] {vocabulary.add(Vocabulary.fold(phrase))};
    }
    // An elided word («plus d'») is a token of its own only before another word.
    boolean elided = phrase.endsWith("'") || phrase.endsWith("’");
    String whole = elided ? phrase + "x" : phrase;
    Tokens tokens = tokenizer.tokenize(whole, List.of(new Span(0, whole.length())));
    int[] ids = new int[elided ? tokens.size() - 1 : tokens.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = vocabulary.add(Vocabulary.fold(tokens.form(i)));
    }
    return ids;
  }

  private static boolean isApostrophe(char c) {
    return WordHash.fold(c) == '\'';
  }

  private static List<String> splitOutside(String text, char mark) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == mark && depth == 0) {
        parts.add(text.substring(from, i));
        from = i + 1;
      }
    }
    parts.add(text.substring(from));
    return parts;
  }

  /** All words that bracketed inflections stand for. */
  static List<String> expand(String phrase) {
    int open = phrase.indexOf('(');
    if (open < 0) {
      return List.of(phrase);
    }
    int close = phrase.indexOf(')', open);
    if (close < 0) {
      throw new IllegalArgumentException("unclosed bracket in «" + phrase + "»");
    }
    String inside = phrase.substring(open + 1, close);
    List<String> choices =
        inside.indexOf('|') < 0 ? List.of("", inside) : List.of(inside.split("\\|", -1));
    List<String> all = new ArrayList<>();
    for (String rest : expand(phrase.substring(close + 1))) {
      for (String choice : choices) {
        all.add(phrase.substring(0, open) + choice + rest);
      }
    }
    return all;
  }
}
