package org.recoup.analysis.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Match;
import org.recoup.analysis.language.RuleSet;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.Qualifier;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.model.TimexType;
import org.recoup.analysis.quantity.NumberMention;
import org.recoup.analysis.quantity.Quantities;
import org.recoup.analysis.text.Annotation;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;
import org.recoup.analysis.time.TimeExpression;

/**
 * Finds the figures of killed, injured and missing people that a text gives. Numbers must have been
 * annotated; names and times are used where they are there. Immutable.
 */
public final class CasualtyTagger {
  private static final Map<LanguagePack, CasualtyTagger> LOADED = new ConcurrentHashMap<>();

  /** Tokens before a number in which a date that holds it may begin. */
  private static final int REACH = 6;

  private static final String[] GROUPS = {"p", "q", "r", "s", "t"};

  /** Figures read in one text; what gives more is a table, not an article. */
  private static final int MAX_FIGURES = 400;

  private final RuleSet people;
  private final RuleSet rules;
  private final CasualtyContext context;
  private final SpeakerFinder speakers;

  private CasualtyTagger(LanguagePack language) {
    people = language.rules("people");
    rules = language.rules("casualties");
    context = new CasualtyContext(language);
    speakers = new SpeakerFinder(language);
  }

  /** The tagger of a language. */
  public static CasualtyTagger of(LanguagePack language) {
    return LOADED.computeIfAbsent(language, CasualtyTagger::new);
  }

  /**
   * The figures of a text, in the order of their first tokens.
   *
   * @param text the text, with its numbers
   * @param published day of publication, or null
   */
  public List<CasualtyClaim> annotate(AnnotatedText text, LocalDate published) {
    people.scan(text, match -> addGroup(text, match));
    List<Match> matches = new ArrayList<>();
    rules.scanAll(text, matches::add);
    List<Match> figures = select(matches);
    figures = figures.subList(0, Math.min(figures.size(), MAX_FIGURES));
    return new Run(text, published, figures).claims();
  }

  /** As {@link #annotate(AnnotatedText, LocalDate)}, where the day of publication is not known. */
  public List<CasualtyClaim> annotate(AnnotatedText text) {
    return annotate(text, null);
  }

  private static void addGroup(AnnotatedText text, Match match) {
    String reference = match.get("ref");
    NumberMention number = (NumberMention) match.value("n");
    if (number != null && isOfClock(text, number)) {
      return;
    }
    String some = match.get("some");
    Quantity quantity =
        number != null
            ? number.quantity()
            : some != null
                ? Quantities.someFrom(Double.parseDouble(some))
                : Quantity.exact(Double.parseDouble(match.get("count")));
    if (match.get("times") != null) {
      quantity = Quantities.times(quantity, Double.parseDouble(match.get("times")));
    }
    Object head = match.value("h");
    String population = null;
    char sex = '-';
    String name = null;
    if (head instanceof EntityMention entity) {
      name = entity.name();
    } else if (reference.equals("named")) {
      name = text.text(match.first("h"), match.end("h"));
    } else if (head instanceof String value && value.indexOf(':') >= 0) {
      int colon = value.indexOf(':');
      population = value.startsWith("-") ? null : value.substring(0, colon);
      sex = value.charAt(colon + 1);
    } else if (head instanceof String pronoun && reference.equals("pronoun")) {
      sex = pronoun.charAt(0);
    }
    String noun =
        match.has("h")
            ? text.text(match.first("h"), match.end("h")).toLowerCase(Locale.ROOT)
            : null;
    int age = ageOf(match.value("a"));
    text.annotations()
        .add(
            AnnotationKind.PEOPLE,
            match.first(),
            match.end(),
            new CasualtyGroup(
                match.first(), match.end(), quantity, reference, population, sex, age, name, noun));
  }

  /** "At 2:30 a.m., a man was shot": the minutes count nobody. */
  private static boolean isOfClock(AnnotatedText text, NumberMention number) {
    Annotation time = text.annotations().covering(AnnotationKind.TIME, number.first(), REACH);
    return time != null && ((TimeExpression) time.value()).type() == TimexType.TIME;
  }

  private static int ageOf(Object value) {
    if (value instanceof NumberMention number) {
      return (int) number.quantity().best();
    }
    return value instanceof String digits ? (int) Double.parseDouble(digits) : -1;
  }

  /** Of overlapping figures the first, and of those the longest; parts lie inside others. */
  private static List<Match> select(List<Match> matches) {
    matches.sort(Comparator.comparingInt((Match m) -> m.first()).thenComparingInt(m -> -m.end()));
    List<Match> selected = new ArrayList<>();
    int end = 0;
    int partEnd = 0;
    for (Match match : matches) {
      if (isPart(match)) {
        if (match.first() >= partEnd) {
          selected.add(match);
          partEnd = match.end();
        }
      } else if (match.first() >= end && match.first() >= partEnd) {
        selected.add(match);
        end = match.end();
      }
    }
    return selected;
  }

  private static boolean isPart(Match match) {
    return "subset".equals(match.get("kind"));
  }

  /** One text while its figures are made. */
  private final class Run {
    private final AnnotatedText text;
    private final Tokens tokens;
    private final LocalDate published;
    private final List<Match> matches;
    private int figureSentence = -1;
    private List<int[]> figures = List.of();
    private int speechSentence = -1;
    private List<SpeakerFinder.Speech> speeches = List.of();

    Run(AnnotatedText text, LocalDate published, List<Match> matches) {
      this.matches = matches;
      this.text = text;
      this.tokens = text.tokens();
      this.published = published;
    }

    /** The claims of the text; of a round-up those of its events, each counted for itself. */
    List<CasualtyClaim> claims() {
      RoundUp roundUp = RoundUp.of(text);
      if (roundUp.parts() == 1) {
        return claims(matches);
      }
      List<CasualtyClaim> all = new ArrayList<>();
      int announced = 0;
      for (int part = 0; part < roundUp.parts(); part++) {
        int here = part;
        int before = all.size();
        claims(matches.stream().filter(m -> roundUp.part(m.first()) == here).toList())
            .forEach(claim -> all.add(claim.behind(before)));
        announced = part == 0 ? all.size() : announced;
      }
      for (int i = 0; i < announced; i++) {
        if (sums(all.get(i), all.subList(announced, all.size()))) {
          all.set(i, all.get(i).asCumulative());
        }
      }
      return List.copyOf(all);
    }

    /** Whether a figure that announces a round-up is more than any of its events has. */
    private static boolean sums(CasualtyClaim claim, List<CasualtyClaim> events) {
      return claim.scope() == Scope.EVENT
          && events.stream()
              .filter(c -> c.attribute().equals(claim.attribute()))
              .allMatch(c -> c.quantity().best() < claim.quantity().best());
    }

    private List<CasualtyClaim> claims(List<Match> matches) {
      CasualtyLedger ledger = new CasualtyLedger(text, new CasualtyPersons(text));
      List<CasualtyHit> parts = new ArrayList<>();
      List<CasualtyHit> superseded = new ArrayList<>();
      List<CasualtyHit> hits = new ArrayList<>();
      List<CasualtyHit> instead = new ArrayList<>();
      for (Match match : matches) {
        if (isPart(match)) {
          parts.addAll(partsOf(match));
        } else if ("instead".equals(match.get("kind"))) {
          instead.add(hit(match, match.get("attribute"), List.of()));
        } else if ("implied".equals(match.get("kind"))) {
          ledger.addImplied(hit(match, match.get("attribute"), List.of()));
        } else if (!"increment".equals(match.get("kind")) && isVictims(match, ledger)) {
          CasualtyHit hit = hit(match, match.get("attribute"), groups(match));
          if (context.isSuperseded(
              text, hit.first(), numberOf(match), hit.end(), figuresOf(hit.sentence()))) {
            superseded.add(hit);
            continue;
          }
          ledger.add(hit);
          hits.add(hit);
          addDenials(ledger, hit);
          if (match.get("among") == null
              && match.value("m") instanceof NumberMention m
              && m.quantity().best() > hit.quantity().best()) {
            superseded.add(hit.of(hit.attribute(), m.quantity()));
          }
          if (match.get("among") != null) {
            ledger.add(among(match, hit));
          }
          if (match.get("also") != null) {
            ledger.add(hit(match, match.get("also"), groups(match)));
          }
        }
      }
      for (CasualtyHit hit : superseded) {
        if (!ledger.tells(hit.attribute())) {
          ledger.add(hit);
        }
      }
      addCorrections(ledger, hits, superseded, instead);
      parts.forEach(ledger::addPart);
      return ledger.claims();
    }

    /** «trois victimes, dont une est décédée»: what has become of some of them. */
    private CasualtyHit among(Match match, CasualtyHit all) {
      Quantity quantity =
          match.value("m") instanceof NumberMention m ? m.quantity() : Quantity.exact(1);
      return all.of(match.get("among"), quantity);
    }

    /**
     * First token of a figure's number, where its words begin before: «un bilan de douze morts».
     */
    private static int numberOf(Match match) {
      return match.has("n") ? Math.max(match.first(), match.first("n")) : match.first();
    }

    private boolean isVictims(Match match, CasualtyLedger ledger) {
      if (isCaption(match.first()) || isOfOne(match)) {
        return false;
      }
      List<CasualtyGroup> groups = groups(match);
      if (Attribute.MISSING.equals(match.get("attribute")) && areSought(groups)) {
        return false;
      }
      Quantity total = total(match, groups);
      boolean oneHurt = total.best() == 1 && !Attribute.KILLED.equals(match.get("attribute"));
      if (oneHurt && SportsReport.is(text)) {
        return false;
      }
      boolean weak = "weak".equals(match.get("firmness")) || isPronounDead(match, groups);
      if (weak && !isSupported(match, total) && !isOfHurt(match, ledger)) {
        return false;
      }
      return total.best() == Math.rint(total.best()) && !isOfDate(match);
    }

    /** «… and later died»: a death of one who was told to be shot or hurt. */
    private static boolean isOfHurt(Match match, CasualtyLedger ledger) {
      return "subject".equals(match.get("ref"))
          && (ledger.tells(CasualtyLedger.HIT) || ledger.tells(Attribute.INJURED));
    }

    /** «Il est décédé lundi»: a death of one who was told of before need not be a victim's. */
    private boolean isPronounDead(Match match, List<CasualtyGroup> groups) {
      return Attribute.KILLED.equals(match.get("attribute"))
          && groups.size() == 1
          && groups.get(0).reference().equals("pronoun")
          && context.isDeath(text, match.first(), match.end());
    }

    /** Suspects who are still at large are no victims. */
    private static boolean areSought(List<CasualtyGroup> groups) {
      return !groups.isEmpty()
          && groups.stream().allMatch(group -> "attackers".equals(group.population()));
    }

    /**
     * «who dropped off her children at school has died»: the verb is of one, the people are not.
     */
    private boolean isOfOne(Match match) {
      if (!match.has("v") || !(match.value("p") instanceof CasualtyGroup group) || match.has("q")) {
        return false;
      }
      int verb = match.first("v");
      boolean behind = group.reference().equals("several") && group.end() < verb;
      return behind && context.isOfOne(text, verb);
    }

    /** Whether a bare number belongs to a date: «on July 18 was killed». */
    private boolean isOfDate(Match match) {
      if (!match.has("n")) {
        return false;
      }
      int number = match.first("n");
      for (Annotation time :
          text.annotations().between(AnnotationKind.TIME, Math.max(0, number - REACH), number)) {
        if (time.end() > number && time.first() < number) {
          return true;
        }
      }
      return false;
    }

    /** A line of a list of videos, «0:45 Two killed in crash», tells of other news. */
    private boolean isCaption(int token) {
      int first = tokens.sentenceFirst(tokens.sentence(token));
      return first + 2 < tokens.size()
          && tokens.isNumber(first)
          && tokens.isPunctuation(first + 1)
          && tokens.firstChar(first + 1) == ':'
          && tokens.isNumber(first + 2)
          && !tokens.spaceBefore(first + 2);
    }

    private List<CasualtyHit> partsOf(Match match) {
      List<CasualtyHit> parts = new ArrayList<>();
      for (CasualtyGroup group : groups(match)) {
        parts.add(hit(match, match.get("attribute"), List.of(group)));
      }
      if (parts.isEmpty() && (match.has("n") || match.get("count") != null)) {
        parts.add(hit(match, match.get("attribute"), List.of()));
      }
      return parts;
    }

    private CasualtyHit hit(Match match, String attribute, List<CasualtyGroup> groups) {
      int first = match.first();
      String reference = match.get("self") != null ? "self" : match.get("ref");
      if (reference == null && context.isAdded(text, first, match.end())) {
        reference = "also";
      }
      Quantity total = total(match, groups);
      return new CasualtyHit(
          first,
          match.end(),
          tokens.sentence(first),
          saysHurt(attribute, groups) ? Attribute.INJURED : attribute,
          total,
          groups,
          reference,
          match.get("agent") != null || match.has("by") || match.has("police"),
          match.has("police"),
          match.get("total") != null || context.isOfAll(text, first, match.end()),
          scope(match, total.best()),
          modality(match),
          speakers.speakerOf(text, speeches(tokens.sentence(first)), first, match.end()),
          match.rule().id());
    }

    /** «Seven injured people were taken to hospital»: whoever else died is not among them. */
    private boolean saysHurt(String attribute, List<CasualtyGroup> groups) {
      return CasualtyLedger.HIT.equals(attribute)
          && !groups.isEmpty()
          && groups.stream().allMatch(g -> context.isHurt(text, g.first(), g.end()));
    }

    private Modality modality(Match match) {
      String own = match.get("modality");
      return own == null
          ? context.modality(text, match.first(), match.end())
          : Modality.valueOf(own.toUpperCase(Locale.ROOT));
    }

    private Scope scope(Match match, double count) {
      String own = match.get("scope");
      if (own != null) {
        return Scope.valueOf(own.toUpperCase(Locale.ROOT));
      }
      int first = match.first();
      int sentence = tokens.sentence(first);
      Scope scope = context.scope(text, first, match.end(), figuresOf(sentence), published);
      return scope == Scope.EVENT && context.isOfWar(text, sentence, count)
          ? Scope.CUMULATIVE
          : scope;
    }

    /** «Moscou parle de trois morts, Kiev dément»: the figure again, denied by another speaker. */
    private void addDenials(CasualtyLedger ledger, CasualtyHit hit) {
      for (SpeakerFinder.Speech speech : speeches(hit.sentence())) {
        if (speech.denies() && speech.first() >= hit.end()) {
          ledger.add(hit.deniedBy(speech.speaker()));
        }
      }
    }

    /**
     * «Le bilan a été ramené à 12 morts», «douze morts, et non quinze»: the higher figure that was
     * held before, denied; more than are told, where it is not named.
     */
    private void addCorrections(
        CasualtyLedger ledger,
        List<CasualtyHit> hits,
        List<CasualtyHit> superseded,
        List<CasualtyHit> instead) {
      List<CasualtyHit> wrong = new ArrayList<>(superseded);
      for (CasualtyHit old : instead) {
        hits.stream()
            .filter(hit -> hit.end() <= old.first())
            .reduce((a, b) -> b)
            .ifPresent(hit -> wrong.add(old.of(hit.attribute(), old.quantity())));
      }
      wrong.removeIf(old -> hits.stream().noneMatch(hit -> isCorrected(hit, old)));
      wrong.forEach(old -> ledger.add(old.deniedBy(old.speaker())));
      for (CasualtyHit hit : hits) {
        boolean toll = hit.counts() && !hit.isOne() && Attribute.KILLED.equals(hit.attribute());
        if (toll
            && isLowered(hit.sentence())
            && isLargest(hit, hits)
            && wrong.stream().noneMatch(old -> isCorrected(hit, old))) {
          ledger.add(hit.moreDenied());
        }
      }
    }

    private boolean isLowered(int sentence) {
      return context.isLowered(text, tokens.sentenceFirst(sentence), tokens.sentenceEnd(sentence));
    }

    /** Whether no figure of the sentence counts more of the dead. */
    private static boolean isLargest(CasualtyHit hit, List<CasualtyHit> hits) {
      return hits.stream()
          .noneMatch(
              h ->
                  h.sentence() == hit.sentence()
                      && h.counts()
                      && h.attribute().equals(hit.attribute())
                      && h.quantity().best() > hit.quantity().best());
    }

    private static boolean isCorrected(CasualtyHit hit, CasualtyHit old) {
      return hit.counts()
          && hit.attribute().equals(old.attribute())
          && Math.abs(hit.sentence() - old.sentence()) <= 1
          && !hit.isOne()
          && hit.quantity().best() < old.quantity().best();
    }

    /** First and end tokens of the figures of a sentence. */
    private List<int[]> figuresOf(int sentence) {
      if (sentence != figureSentence) {
        figureSentence = sentence;
        figures = new ArrayList<>();
        for (Match match : matches) {
          if (tokens.sentence(match.first()) == sentence && !isPart(match)) {
            figures.add(new int[] {match.first(), match.end()});
          }
        }
      }
      return figures;
    }

    private List<SpeakerFinder.Speech> speeches(int sentence) {
      if (sentence != speechSentence) {
        speechSentence = sentence;
        speeches =
            speakers.speeches(text, tokens.sentenceFirst(sentence), tokens.sentenceEnd(sentence));
      }
      return speeches;
    }

    /**
     * A death that no violence is told of is no victim's, if it is one person's: neither in its
     * sentence nor beside it nor in the headline.
     */
    private boolean isSupported(Match match, Quantity total) {
      if (total.low() >= 2 || isHeadlineViolent()) {
        return true;
      }
      int sentence = tokens.sentence(match.first());
      int from = Math.max(0, sentence - 1);
      int to = Math.min(tokens.sentenceCount() - 1, sentence + 1);
      return context.isViolent(text, tokens.sentenceFirst(from), tokens.sentenceEnd(to));
    }

    private boolean isHeadlineViolent() {
      int titleEnd = text.document().headlineEnd();
      return titleEnd > 0 && context.isViolent(text, 0, tokens.tokenFrom(titleEnd));
    }

    private List<CasualtyGroup> groups(Match match) {
      List<CasualtyGroup> groups = new ArrayList<>();
      if (match.has("who")) {
        groups.add(nameOf(match));
      }
      if (match.value("x") instanceof String sex) {
        groups.add(selfOf(match, sex.charAt(0)));
      }
      for (String capture : GROUPS) {
        if (match.value(capture) instanceof CasualtyGroup group && !isApposition(groups, group)) {
          groups.add(group);
        }
      }
      return withoutList(groups);
    }

    private boolean isMark(int token) {
      return tokens.isPunctuation(token) && tokens.firstChar(token) == ',';
    }

    /**
     * «Two others, Ann Dale and Joe Rusk, died», «six riders, five girls and a coach, were hurt»:
     * what follows says no more than who they are.
     */
    private List<CasualtyGroup> withoutList(List<CasualtyGroup> groups) {
      if (groups.size() < 3) {
        return groups;
      }
      CasualtyGroup all = groups.get(0);
      List<CasualtyGroup> named = groups.subList(1, groups.size());
      boolean list =
          all.quantity().best() == named.size()
              && named.stream().allMatch(g -> g.isOne() && g.name() != null);
      double sum = named.stream().mapToDouble(g -> g.quantity().best()).sum();
      boolean apart = all.quantity().qualifier() == Qualifier.EXACT && all.quantity().best() == sum;
      int end = named.get(named.size() - 1).end();
      boolean between = isMark(all.end()) && (isMark(end) || isMark(end - 1));
      return list || apart && between ? List.of(all) : groups;
    }

    /**
     * Whether somebody in a list is only who the one before is: «his wife, Ann Dale, and …», «le
     * motard, un Vaudois de 61 ans, …».
     */
    private boolean isApposition(List<CasualtyGroup> before, CasualtyGroup group) {
      if (before.isEmpty()) {
        return false;
      }
      CasualtyGroup last = before.get(before.size() - 1);
      boolean named = group.name() != null && last.name() == null;
      boolean described = group.reference().equals("single") && last.reference().equals("definite");
      return last.isOne()
          && (named || described)
          && group.first() == last.end() + 1
          && isMark(last.end());
    }

    /** A capitalised word that a predicate shows to be a person. */
    private CasualtyGroup nameOf(Match match) {
      int first = match.first("who");
      int end = match.end("who");
      return new CasualtyGroup(
          first,
          end,
          Quantity.exact(1),
          "named",
          null,
          '-',
          ageOf(match.value("a")),
          text.text(first, end),
          null);
    }

    /** Who harmed himself, as the reflexive pronoun tells. */
    private CasualtyGroup selfOf(Match match, char sex) {
      int first = match.first("x");
      return new CasualtyGroup(
          first, match.end("x"), Quantity.exact(1), "self", null, sex, -1, null, null);
    }

    private Quantity total(Match match, List<CasualtyGroup> groups) {
      if (!groups.isEmpty()) {
        return groups.stream().map(CasualtyGroup::quantity).reduce(Quantities::sum).orElseThrow();
      }
      if (match.value("n") instanceof NumberMention number) {
        return number.quantity();
      }
      if (match.value("o") instanceof Integer ordinal) {
        return Quantity.exact(ordinal);
      }
      String some = match.get("some");
      if (some != null) {
        return Quantities.someFrom(Double.parseDouble(some));
      }
      String number = match.get("number");
      if (number != null) {
        return Quantity.exact(Double.parseDouble(number));
      }
      String count = match.get("count");
      return Quantity.exact(count == null ? 1 : Double.parseDouble(count));
    }
  }
}
