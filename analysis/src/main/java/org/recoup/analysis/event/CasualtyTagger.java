package org.recoup.analysis.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.recoup.analysis.entity.EntityMention;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.language.Match;
import org.recoup.analysis.language.RuleSet;
import org.recoup.analysis.model.Modality;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.model.Scope;
import org.recoup.analysis.quantity.NumberMention;
import org.recoup.analysis.quantity.Quantities;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;

/**
 * Finds the figures of killed, injured and missing people that a text gives. Numbers must have been
 * annotated; names and times are used where they are there. Immutable.
 */
public final class CasualtyTagger {
  private static final Map<String, CasualtyTagger> LOADED = new ConcurrentHashMap<>();
  private static final String[] GROUPS = {"p", "q", "r"};

  private final RuleSet people;
  private final RuleSet rules;
  private final CasualtyContext context;

  private CasualtyTagger(LanguagePack language) {
    people = language.rules("people");
    rules = language.rules("casualties");
    context = new CasualtyContext(language);
  }

  /** The tagger of a language. */
  public static CasualtyTagger of(LanguagePack language) {
    return LOADED.computeIfAbsent(language.code(), code -> new CasualtyTagger(language));
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
    return new Run(text, published).claims(select(matches));
  }

  /** As {@link #annotate(AnnotatedText, LocalDate)}, where the day of publication is not known. */
  public List<CasualtyClaim> annotate(AnnotatedText text) {
    return annotate(text, null);
  }

  private static void addGroup(AnnotatedText text, Match match) {
    String reference = match.get("ref");
    NumberMention number = (NumberMention) match.value("n");
    Quantity quantity =
        number != null
            ? number.quantity()
            : reference.equals("some")
                ? Quantities.someFrom(Double.parseDouble(match.get("count")))
                : Quantity.exact(Double.parseDouble(match.get("count")));
    Object head = match.value("h");
    String population = null;
    char sex = '-';
    String name = null;
    if (head instanceof EntityMention entity) {
      name = entity.name();
    } else if (head instanceof String value && value.indexOf(':') >= 0) {
      int colon = value.indexOf(':');
      population = value.startsWith("-") ? null : value.substring(0, colon);
      sex = value.charAt(colon + 1);
    }
    int age = match.value("a") instanceof NumberMention a ? (int) a.quantity().best() : -1;
    text.annotations()
        .add(
            AnnotationKind.PEOPLE,
            match.first(),
            match.end(),
            new CasualtyGroup(
                match.first(), match.end(), quantity, reference, population, sex, age, name));
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
    private final List<CasualtyClaim> claims = new ArrayList<>();

    Run(AnnotatedText text, LocalDate published) {
      this.text = text;
      this.tokens = text.tokens();
      this.published = published;
    }

    List<CasualtyClaim> claims(List<Match> matches) {
      List<Match> parts = new ArrayList<>();
      for (Match match : matches) {
        if (isPart(match)) {
          parts.add(match);
        } else if ("increment".equals(match.get("kind"))) {
          continue;
        } else {
          addClaims(match);
        }
      }
      parts.forEach(this::addPart);
      return List.copyOf(claims);
    }

    private void addClaims(Match match) {
      if ("weak".equals(match.get("firmness")) && !isSupported(match)) {
        return;
      }
      List<CasualtyGroup> groups = groups(match);
      Quantity total = total(match, groups);
      if (total.best() != Math.rint(total.best())) {
        return;
      }
      int whole = claims.size();
      String population = commonPopulation(groups);
      add(match, match.get("attribute"), total, population, -1);
      if (groups.size() > 1) {
        for (CasualtyGroup group : groups) {
          add(match, match.get("attribute"), group.quantity(), group.population(), whole);
        }
      }
      if (match.get("also") != null) {
        add(match, match.get("also"), total, population, -1);
      }
    }

    /** A death that no violence is told of is no victim's, if it is one person's. */
    private boolean isSupported(Match match) {
      List<CasualtyGroup> groups = groups(match);
      if (total(match, groups).low() >= 2) {
        return true;
      }
      int sentence = tokens.sentence(match.first());
      return context.isViolent(text, tokens.sentenceFirst(sentence), tokens.sentenceEnd(sentence));
    }

    private void addPart(Match match) {
      int whole = wholeOf(match);
      if (whole < 0) {
        return;
      }
      String attribute = match.get("attribute");
      for (CasualtyGroup group : groups(match)) {
        add(
            match,
            attribute == null ? claims.get(whole).attribute() : attribute,
            group.quantity(),
            group.population(),
            whole);
      }
      if (groups(match).isEmpty() && (match.has("n") || match.get("count") != null)) {
        add(
            match,
            attribute == null ? claims.get(whole).attribute() : attribute,
            total(match, List.of()),
            null,
            whole);
      }
    }

    /** The figure of the same sentence that ends last before a part, else the one around it. */
    private int wholeOf(Match part) {
      int best = -1;
      for (int i = 0; i < claims.size(); i++) {
        CasualtyClaim claim = claims.get(i);
        if (claim.subsetOf() < 0
            && tokens.sentence(claim.first()) == tokens.sentence(part.first())
            && claim.first() < part.first()) {
          best = i;
        }
      }
      return best;
    }

    private List<CasualtyGroup> groups(Match match) {
      List<CasualtyGroup> groups = new ArrayList<>();
      for (String capture : GROUPS) {
        if (match.value(capture) instanceof CasualtyGroup group) {
          groups.add(group);
        }
      }
      return groups;
    }

    private Quantity total(Match match, List<CasualtyGroup> groups) {
      if (!groups.isEmpty()) {
        return groups.stream().map(CasualtyGroup::quantity).reduce(Quantities::sum).orElseThrow();
      }
      if (match.value("n") instanceof NumberMention number) {
        return number.quantity();
      }
      if (match.has("w") && match.get("also") == null) {
        return Quantities.someFrom(2);
      }
      String count = match.get("count");
      return Quantity.exact(count == null ? 1 : Double.parseDouble(count));
    }

    private String commonPopulation(List<CasualtyGroup> groups) {
      String population = groups.isEmpty() ? null : groups.get(0).population();
      boolean common = groups.stream().allMatch(g -> Objects.equals(g.population(), population));
      return common ? population : null;
    }

    private void add(
        Match match, String attribute, Quantity quantity, String population, int subsetOf) {
      Scope scope = context.scope(text, match.first(), match.end(), published);
      Modality modality = context.modality(text, match.first(), match.end());
      int sentence = tokens.sentence(match.first());
      claims.add(
          new CasualtyClaim(
              match.first(),
              match.end(),
              tokens.sentenceFirst(sentence),
              tokens.sentenceEnd(sentence),
              attribute,
              quantity,
              population,
              subsetOf,
              scope,
              modality,
              null,
              match.rule().id(),
              .8));
    }
  }
}
