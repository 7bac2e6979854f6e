/**
 * Language knowledge as data, and the matcher that applies it. A language is a folder of resources:
 * how it writes words ({@code tokens.properties}), lexicons of word classes ({@code *.lex}) and
 * rules over tokens ({@code *.rules}). {@link org.recoup.analysis.language.LanguagePack} loads a
 * folder once, {@link org.recoup.analysis.language.RuleSet} compiles one file of rules, and {@link
 * org.recoup.analysis.language.AnnotatedText} is what they run over.
 */
package org.recoup.analysis.language;
