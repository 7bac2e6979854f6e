package org.recoup.analysis.language;

import org.recoup.analysis.text.Annotations;
import org.recoup.analysis.text.Document;
import org.recoup.analysis.text.Tokens;

/**
 * One document with its tokens, their word numbers in a language's vocabulary, and its annotation
 * layers: what rules run over. Belongs to one thread.
 */
public final class AnnotatedText {
  private final Document document;
  private final LanguagePack language;
  private final Tokens tokens;
  private final int[] words;
  private final Annotations annotations;

  private AnnotatedText(Document document, LanguagePack language) {
    this.document = document;
    this.language = language;
    this.tokens = language.tokenizer().tokenize(document.text(), document.kept());
    this.words = language.vocabulary().idsOf(tokens);
    this.annotations = new Annotations(tokens.size());
  }

  /** Tokens of a document's kept stretches, without any annotation yet. */
  public static AnnotatedText of(Document document, LanguagePack language) {
    return new AnnotatedText(document, language);
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
