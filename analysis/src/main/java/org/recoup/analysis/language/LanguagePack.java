package org.recoup.analysis.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.recoup.analysis.text.LanguageFolder;
import org.recoup.analysis.text.Languages;
import org.recoup.analysis.text.TokenStyle;
import org.recoup.analysis.text.Tokenizer;

/**
 * All that Recoup knows of one language, read from the resource folder {@code language/CODE/}:
 * {@code files.txt} names the lexicons and rule files, one a line; {@code tokens.properties} tells
 * how words are written. Loaded once per JVM, immutable and safe for use by several threads.
 */
public final class LanguagePack {
  private static final Map<LanguageFolder, LanguagePack> LOADED = new ConcurrentHashMap<>();

  private final LanguageFolder folder;
  private final String country;
  private final Tokenizer tokenizer;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Lexicon lexicon;
  private final Map<String, RuleSet> ruleSets = new HashMap<>();

  /** What each word of the vocabulary is to the rule files. */
  private final long[] roles;

  private LanguagePack(LanguageFolder folder) {
    this.folder = folder;
    this.country = folder.tokenProperties().getProperty("country");
    this.tokenizer = Tokenizer.of(tokenStyle());
    this.lexicon = new Lexicon(vocabulary, tokenizer);
    List<String> ruleFiles = new ArrayList<>();
    for (String file : lines("files.txt")) {
      String name = file.strip();
      if (name.endsWith(".lex")) {
        lexicon.read(pathOf(name), lines(name));
      } else if (name.endsWith(".rules")) {
        ruleFiles.add(name);
      } else if (!name.isEmpty() && !name.startsWith("#")) {
        throw new IllegalArgumentException(
            pathOf("files.txt") + ": «" + name + "» is neither .lex nor .rules");
      }
    }
    lexicon.resolve();
    if (ruleFiles.size() > AnnotatedText.MAX_RULE_FILES) {
      throw new IllegalArgumentException(pathOf("files.txt") + ": too many rule files");
    }
    for (String file : ruleFiles) {
      ruleSets.put(nameOf(file), RuleSet.read(pathOf(file), lines(file), lexicon));
    }
    vocabulary.freeze();
    lexicon.index();
    roles = new long[vocabulary.size()];
    for (int n = 0; n < ruleFiles.size(); n++) {
      rules(nameOf(ruleFiles.get(n))).index(n, roles);
    }
  }

  /**
   * The pack of a language.
   *
   * @param code ISO 639-1 code of a folder that the resources hold
   * @throws IllegalArgumentException where there is no such folder, or a line of it cannot be read
   */
  public static LanguagePack of(String code) {
    return of(Languages.builtIn().folder(code));
  }

  /**
   * The pack of a language's folder.
   *
   * @throws IllegalArgumentException where a file is missing, or a line of one cannot be read; the
   *     message names file and line
   */
  public static LanguagePack of(LanguageFolder folder) {
    return LOADED.computeIfAbsent(folder, LanguagePack::new);
  }

  /** Codes of the languages whose folders the resources hold, sorted. */
  public static List<String> available() {
    return Languages.builtIn().codes();
  }

  /** ISO 639-1 code. */
  public String code() {
    return folder.code();
  }

  /**
   * ISO 3166-1 code of the country that most newspapers of this language are of, or null where the
   * language does not say so.
   */
  public String country() {
    return country;
  }

  /** Splits texts of this language. */
  public Tokenizer tokenizer() {
    return tokenizer;
  }

  /**
   * The rules of one file.
   *
   * @param name the file's name without {@code .rules}
   * @return its rules; an empty set where the language has no such file
   */
  public RuleSet rules(String name) {
    return ruleSets.getOrDefault(name, RuleSet.EMPTY);
  }

  /** Names of all rule files of this language. */
  public Set<String> ruleFiles() {
    return Set.copyOf(ruleSets.keySet());
  }

  /**
   * A word class of the lexicons.
   *
   * @param name as in square brackets
   * @return the class; an empty one where the language lacks it
   */
  public WordClass wordClass(String name) {
    WordClass found = lexicon.get(name);
    return found == null ? lexicon.none() : found;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The roles of a word in the rule files, a bit for each. */
  long rolesOf(int word) {
    return roles[word];
  }

  private static String nameOf(String ruleFile) {
    return ruleFile.substring(0, ruleFile.length() - ".rules".length());
  }

  private TokenStyle tokenStyle() {
    Properties properties = folder.tokenProperties();
    return new TokenStyle(
        words(properties, "elisions"),
        words(properties, "clitics"),
        words(properties, "abbreviations"),
        words(properties, "starters"),
        properties.getProperty("group-separators", ""),
        properties.getProperty("decimal-separator", ".").charAt(0));
  }

  private static Set<String> words(Properties properties, String key) {
    String value = properties.getProperty(key, "").strip();
    return value.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(value.split("\\s+")));
  }

  private String pathOf(String file) {
    return "language/" + folder.code() + "/" + file;
  }

  private List<String> lines(String file) {
    return folder.allLines(file);
  }
}
