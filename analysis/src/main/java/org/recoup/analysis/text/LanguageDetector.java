package org.recoup.analysis.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.recoup.analysis.model.Span;

/**
 * Names the language of an article. Frequent words of the supported languages ({@code
 * stopwords.txt}) vote first, since that is hundreds of times faster than a model; a text on which
 * they do not settle goes to OpenNLP's model of 103 languages, whose answer is weighed with the
 * vote and with what the record itself says. At most {@value #SAMPLE} characters are read, drawn
 * from the title and from the beginning, middle and end of the body, so that a quotation in another
 * tongue does not decide. Safe for use by several threads.
 */
public final class LanguageDetector {
  /** The language of a text without words. */
  public static final String UNDETERMINED = "und";

  private static final String STOP_WORDS = "stopwords.txt";
  private static final int SAMPLE = 600;
  private static final int WINDOWS = 3;

  /** The vote settles alone from so many words, ... */
  private static final int VOTE_WORDS = 12;

  /** ... of which this share is frequent in the winner, ... */
  private static final double VOTE_SHARE = 0.25;

  /** ... and so many times as many as in the runner-up. */
  private static final double VOTE_MARGIN = 3;

  /** A record's own word on its language holds against a vote that is less clear than this. */
  private static final double HINT_MARGIN = 2;

  /**
   * How much likelier a supported language is than another, before a word is read; the corpus was
   * chosen for them.
   */
  private static final double PRIOR = 4;

  /** How much likelier the language is that the record names. */
  private static final double HINT_PRIOR = 50;

  /** Below this probability no other language is believed, ... */
  private static final double DOUBT = 0.5;

  /**
   * ... if the likeliest supported one has so large a part of it: a text lost is worse than one
   * analysed in vain.
   */
  private static final double RIVAL = 0.25;

  /**
   * The model spreads its probabilities far too evenly, whole sentences included; this power
   * sharpens them.
   */
  private static final double SHARPENING = 6;

  /** About the number of languages of the model; keeps the powers near 1. */
  private static final double SCALE = 100;

  private final List<String> codes;
  private final Weights weights;

  /** A detector of some languages. */
  LanguageDetector(Languages languages) {
    codes = languages.codes();
    weights = new Weights(languages);
  }

  /**
   * The language of a text.
   *
   * @param language ISO 639-1 code (639-3 where there is none), or {@code und}
   * @param confidence estimated probability that this is right, in [0, 1]
   * @param supported whether texts in this language can be analysed
   */
  public record Detected(String language, double confidence, boolean supported) {}

  /** Making these takes a third of a second, and two letters need none of them. */
  private static final class Codes {
    static final Map<String, String> TWO_LETTERS = twoLetters();

    private static Map<String, String> twoLetters() {
      Map<String, String> codes = new HashMap<>();
      for (String code : Locale.getISOLanguages()) {
        Locale locale = Locale.forLanguageTag(code);
        codes.putIfAbsent(locale.getISO3Language(), code);
        codes.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        codes.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), code);
      }
      // The model names macrolanguages' main members and the bibliographic codes are still about.
      codes.put("cmn", "zh");
      codes.put("ekk", "et");
      codes.put("lvs", "lv");
      codes.put("pes", "fa");
      codes.put("fre", "fr");
      codes.put("ger", "de");
      return Map.copyOf(codes);
    }
  }

  /** Loading takes half a second, and many runs never need the model. */
  private static final class Model {
    static final LanguageDetectorME DETECTOR = load();

    private static LanguageDetectorME load() {
      try (InputStream stream = LanguageDetector.class.getResourceAsStream("/langdetect-183.bin")) {
        return new LanguageDetectorME(new LanguageDetectorModel(stream));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot load the language model", e);
      }
    }
  }

  /** Votes of one sample. */
  private record Vote(List<String> codes, double[] scores, int words) {
    int best() {
      int best = 0;
      for (int i = 1; i < scores.length; i++) {
        best = scores[i] > scores[best] ? i : best;
      }
      return best;
    }

    double second(int best) {
      double second = 0;
      for (int i = 0; i < scores.length; i++) {
        second = i == best ? second : Math.max(second, scores[i]);
      }
      return second;
    }

    double of(String language) {
      int index = codes.indexOf(language);
      return index < 0 ? 0 : scores[index];
    }
  }

  /**
   * The language that most of an article is written in.
   *
   * @param document the article
   * @param hint language tag or name that the record gives, or null; it is believed unless the text
   *     speaks clearly against it
   */
  public Detected detect(Document document, String hint) {
    return detect(sample(document), hint);
  }

  Detected detect(String sample, String hint) {
    Vote vote = vote(sample);
    String hinted = code(hint);
    if (vote.words() == 0) {
      return new Detected(
          hinted == null ? UNDETERMINED : hinted, 0, hinted != null && codes.contains(hinted));
    }
    int best = vote.best();
    double second = vote.second(best);
    boolean settled =
        vote.words() >= VOTE_WORDS
            && vote.scores()[best] >= VOTE_SHARE * vote.words()
            && vote.scores()[best] >= VOTE_MARGIN * second;
    if (settled) {
      double confidence = 1 - 0.5 * (second + 1) / (vote.scores()[best] + second + 1);
      return new Detected(codes.get(best), confidence, true);
    }
    boolean hintHolds =
        hinted != null
            && vote.of(hinted) > 0
            && vote.scores()[best] < HINT_MARGIN * vote.of(hinted);
    if (hintHolds) {
      return new Detected(hinted, 0.9, true);
    }
    return weigh(sample, vote, hinted);
  }

  private Detected weigh(String sample, Vote vote, String hinted) {
    Map<String, Double> masses = new TreeMap<>();
    double total = 0;
    for (Language language : Model.DETECTOR.predictLanguages(sample)) {
      String code = Codes.TWO_LETTERS.getOrDefault(language.getLang(), language.getLang());
      double mass =
          Math.pow(language.getConfidence() * SCALE, SHARPENING) * Math.exp(vote.of(code));
      mass *= codes.contains(code) ? PRIOR : 1;
      mass *= code.equals(hinted) ? HINT_PRIOR : 1;
      total += mass;
      masses.merge(code, mass, Double::sum);
    }
    String winner = heaviest(masses, masses.keySet());
    String supported = heaviest(masses, codes);
    if (masses.get(winner) < DOUBT * total && masses.get(supported) > RIVAL * masses.get(winner)) {
      winner = supported;
    }
    return new Detected(winner, masses.get(winner) / total, codes.contains(winner));
  }

  private static String heaviest(Map<String, Double> masses, Collection<String> codes) {
    return codes.stream()
        .max(Comparator.comparingDouble(code -> masses.getOrDefault(code, 0.0)))
        .orElseThrow();
  }

  private Vote vote(String sample) {
    FoldedWords words = FoldedWords.of(sample);
    double[] scores = new double[codes.size()];
    int counted = 0;
    for (int word = 0; word < words.size(); word++) {
      if (!words.isNumber(word)) {
        counted++;
        weights.vote(words.hash(word), scores);
      }
    }
    return new Vote(codes, scores, counted);
  }

  /** The title, and stretches from the beginning, middle and end of the kept body. */
  private static String sample(Document document) {
    StringBuilder sample = new StringBuilder();
    List<Span> kept = document.kept();
    int first = document.titleEnd() > 0 ? 1 : 0;
    sample.append(document.text(), 0, Math.min(document.titleEnd(), SAMPLE / WINDOWS)).append('\n');
    long length = 0;
    for (Span span : kept.subList(first, kept.size())) {
      length += span.length();
    }
    int window = (SAMPLE - sample.length()) / WINDOWS;
    for (int i = 0; i < WINDOWS; i++) {
      long from =
          length <= (long) window * WINDOWS
              ? (long) i * window
              : i * (length - window) / (WINDOWS - 1);
      append(document, kept.subList(first, kept.size()), from, window, sample);
    }
    return sample.toString();
  }

  private static void append(
      Document document, List<Span> spans, long from, int count, StringBuilder sample) {
    long skip = from;
    int left = count;
    for (Span span : spans) {
      if (skip < span.length() && left > 0) {
        int begin = span.begin() + (int) skip;
        int end = Math.min(span.end(), begin + left);
        sample.append(document.text(), begin, end).append('\n');
        left -= end - begin;
      }
      skip = Math.max(0, skip - span.length());
    }
  }

  /**
   * The two-letter code of a tag ({@code fr-FR}), of a three-letter code or of an English or own
   * name; null for none.
   */
  private static String code(String hint) {
    if (hint == null || hint.isBlank()) {
      return null;
    }
    String whole = hint.strip().toLowerCase(Locale.ROOT);
    int end = 0;
    while (end < whole.length() && "-_,; ".indexOf(whole.charAt(end)) < 0) {
      end++;
    }
    String word = whole.substring(0, end);
    if (end == 2 && Character.isLetter(word.charAt(0)) && Character.isLetter(word.charAt(1))) {
      return word;
    }
    return Codes.TWO_LETTERS.get(word);
  }

  /** What each frequent word weighs in each language, by the word's hash in open addressing. */
  private static final class Weights {
    private final long[] hashes;
    private final double[][] weights;

    Weights(Languages languages) {
      List<String> codes = languages.codes();
      Map<Long, double[]> all = new HashMap<>();
      for (int i = 0; i < codes.size(); i++) {
        for (String line : languages.folder(codes.get(i)).lines(STOP_WORDS)) {
          String[] parts = line.split(" ");
          long hash = FoldedWords.of(parts[0]).hash(0);
          all.computeIfAbsent(hash, h -> new double[codes.size()])[i] =
              parts.length > 1 ? Double.parseDouble(parts[1]) : 1;
        }
      }
      int capacity = Integer.highestOneBit(Math.max(8, all.size())) * 4;
      hashes = new long[capacity];
      weights = new double[capacity][];
      all.forEach(
          (hash, votes) -> {
            int slot = slot(hash);
            hashes[slot] = hash;
            weights[slot] = votes;
          });
    }

    /** The slot of a word, or the empty one where it would stand. */
    private int slot(long hash) {
      int slot = (int) (hash * 0x9E3779B97F4A7C15L >>> 32) & hashes.length - 1;
      while (weights[slot] != null && hashes[slot] != hash) {
        slot = slot + 1 & hashes.length - 1;
      }
      return slot;
    }

    /** Adds a word's weights to the scores of the languages. */
    void vote(long hash, double[] scores) {
      double[] votes = weights[slot(hash)];
      for (int i = 0; votes != null && i < scores.length; i++) {
        scores[i] += votes[i];
      }
    }
  }
}
