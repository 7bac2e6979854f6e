package org.recoup.analysis.language;

import org.recoup.analysis.text.Annotations;
import org.recoup.analysis.text.Document;
import org.recoup.analysis.text.Tokens;

/**
 * One document with its tokens, their word numbers in a language's vocabulary, and its annotation
 * layers: what rules run over. Belongs to one thread.
 */
public final class AnnotatedText {
  /** Role of a token of digits. */
  static final long NUMBER = 1L << 62;

  /** Role of a token with a capital. */
  static final long CAPITAL = 1L << 63;

  /** Rule files of one language at most: each takes two of the other bits. */
  static final int MAX_RULE_FILES = 31;

  private final Document document;
  private final LanguagePack language;
  private final Tokens tokens;
  private final int[] words;
  private final long[] roles;
  private final long[] sentenceRoles;
  private final Annotations annotations;

  private AnnotatedText(Document document, LanguagePack language) {
    this.document = document;
    this.language = language;
    this.tokens = language.tokenizer().tokenize(document.text(), document.kept());
    this.words = language.vocabulary().idsOf(tokens);
    this.roles = new long[tokens.size()];
    this.sentenceRoles = new long[tokens.sentenceCount()];
    readRoles();
    this.annotations = new Annotations(tokens.size());
  }

  /** Tokens of a document's kept stretches, without any annotation yet. */
  public static AnnotatedText of(Document document, LanguagePack language) {
    return new AnnotatedText(document, language);
  }

  private void readRoles() {
    for (int token = 0; token < roles.length; token++) {
      roles[token] =
          language.rolesOf(words[token])
              | (tokens.isNumber(token) ? NUMBER : 0)
              | (tokens.capitalized(token) ? CAPITAL : 0);
      sentenceRoles[tokens.sentence(token)] |= roles[token];
    }
  }

  /** Role of a word that may begin a match of the rules of a file, by its number. */
  static long firstRole(int ruleFile) {
    return 1L << 2 * ruleFile;
  }

  /** Role of a word that some match of the rules of a file needs, by its number. */
  static long needRole(int ruleFile) {
    return 2L << 2 * ruleFile;
  }

  /** What a token is to the rule files of the language: a bit for each role. */
  long roles(int token) {
    return roles[token];
  }

  /** What the tokens of a sentence are to the rule files, all together. */
  long sentenceRoles(int sentence) {
    return sentenceRoles[sentence];
  }

  /** The document. */
  public Document document() {
    return document;
  }

  /** The language that it is read in. */
  public LanguagePack language() {
    return language;
  }

  /** Its tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** Its annotation layers. */
  public Annotations annotations() {
    return annotations;
  }

  /**
   * Number of a token's word in the language's vocabulary; 0 for a word that no lexicon and no rule
   * names.
   */
  public int word(int token) {
    return words[token];
  }

  /** Text from the first of some tokens to the end of the last. */
  public String text(int firstToken, int endToken) {
    return endToken <= firstToken
        ? ""
        : document.text().substring(tokens.begin(firstToken), tokens.end(endToken - 1));
  }
}
