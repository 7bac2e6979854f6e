package org.recoup.analysis.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.recoup.analysis.entity.Candidate.Type;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.LanguagePack;
import org.recoup.analysis.model.EntityKind;
import org.recoup.analysis.text.AnnotationKind;
import org.recoup.analysis.text.Tokens;

/**
 * Finds places, persons, organisations and acting states in a text, and makes the layers {@code
 * PLACE}, {@code PERSON}, {@code ORGANIZATION} and {@code STATE}. A country stands in the layers of
 * places and of states both, unless a word such as «en» says that it is only where something
 * happens; a capital stands in one of them. Immutable.
 */
public final class EntityTagger {
  private static final Map<LanguagePack, EntityTagger> LOADED = new ConcurrentHashMap<>();

  private final Words words;
  private final ActorRules actorRules;

  private EntityTagger(LanguagePack language) {
    words = new Words(language);
    actorRules = new ActorRules(words, language.rules("entities"));
  }

  /** The tagger of a language. */
  public static EntityTagger of(LanguagePack language) {
    return LOADED.computeIfAbsent(language, EntityTagger::new);
  }

  /**
   * The country that a publisher writes in, by the last label of its host, else the language's own.
   *
   * @param source host of the publisher, or any other name of it, or null
   * @param language what it writes in
   * @return ISO 3166-1 code, or null
   */
  public static String homeOf(String source, LanguagePack language) {
    int dot = source == null ? -1 : source.lastIndexOf('.');
    String label = dot < 0 ? "" : source.substring(dot + 1).toUpperCase(Locale.ROOT);
    if (label.equals("UK")) {
      return "GB";
    }
    return label.length() == 2 && Gazetteer.get().byId("country:" + label) != null
        ? label
        : language.country();
  }

  /**
   * Adds the layers of names to a text.
   *
   * @param home ISO code of the country that the publisher writes in, which small towns without
   *     further words are taken to lie in; null where unknown
   */
  public void annotate(AnnotatedText text, String home) {
    List<Candidate> candidates = new CandidateScanner(words, text).scan();
    PersonResolver persons = new PersonResolver(text);
    persons.learn(candidates);
    new UnknownNames(words, text, persons).judge(candidates);
    new PlaceResolver(words, text, candidates, home).resolve();
    Emission emission = new Emission(text, persons);
    emission.emit(candidates);
    List<EntityMention> roles = new ArrayList<>();
    RoleResolver resolver = new RoleResolver(words, text, candidates, emission.names, home);
    resolver.resolve(roles);
    emission.addPersons(resolver);
    roles.forEach(emission::addRole);
    actorRules.apply(text);
  }

  /** Turns candidates into annotations. */
  private final class Emission {
    private final AnnotatedText text;
    private final Tokens tokens;
    private final PersonResolver persons;
    private final Gazetteer gazetteer = Gazetteer.get();
    final Map<Candidate, String> names = new LinkedHashMap<>();

    Emission(AnnotatedText text, PersonResolver persons) {
      this.text = text;
      this.tokens = text.tokens();
      this.persons = persons;
    }

    void emit(List<Candidate> candidates) {
      for (int i = 0; i < candidates.size(); i++) {
        Candidate c = candidates.get(i);
        if (c.dropped) {
          continue;
        }
        switch (c.type) {
          case PLACE:
            place(c, c.place, c.rule);
            break;
          case STATE:
            state(c);
            break;
          case ACTOR:
            actor(c);
            break;
          case METONYM:
            metonym(c);
            break;
          case PEOPLE:
            actorMention(c, c.first, c.value, c.rule);
            break;
          case ADJECTIVE:
            adjective(candidates, i);
            break;
          case PERSON:
            person(c);
            break;
          case ORGANIZATION:
            String name = c.value != null ? c.value : text.text(c.first, c.end);
            add(mention(c, EntityKind.ORGANIZATION, name, null, null, c.rule));
            break;
          default:
            break;
        }
      }
    }

    private void person(Candidate c) {
      names.put(c, persons.name(c));
    }

    /** Adds the persons named, each with the country of his or her office. */
    void addPersons(RoleResolver roles) {
      names.forEach(
          (c, name) ->
              add(
                  new EntityMention(
                      c.first,
                      c.end,
                      EntityKind.PERSON,
                      name,
                      null,
                      roles.countryOf(name),
                      roles.officeOf(name),
                      c.rule)));
    }

    private void place(Candidate c, Place place, String rule) {
      add(mention(c, EntityKind.PLACE, place.name(), place.id(), place.country(), rule));
    }

    private void state(Candidate c) {
      place(c, c.place, c.rule);
      if (c.place.kind() == PlaceKind.COUNTRY && !isWhere(c)) {
        actorMention(c, c.first, c.value, "entity.state.country");
      }
    }

    private boolean isWhere(Candidate c) {
      int article = words.article.beginBefore(text, c.first);
      int at = article > 0 && !tokens.capitalized(article) ? article : c.first;
      return words.locative.beginBefore(text, at) >= 0;
    }

    private void actor(Candidate c) {
      Place area = gazetteer.find(text.text(c.first, c.end), null);
      boolean isArea =
          area != null && (area.kind() == PlaceKind.CONTINENT || area.kind() == PlaceKind.DIVISION);
      if (isArea) {
        place(c, area, "entity.place.gazetteer");
      }
      if (!isArea || !isWhere(c)) {
        actorMention(c, c.first, c.value, c.rule);
      }
    }

    private void metonym(Candidate c) {
      String[] value = c.value.split(", ");
      if (isWhere(c)) {
        Place city = gazetteer.find(value[1], value[0].length() == 2 ? value[0] : null);
        place(c, city, "entity.place.seat");
      } else {
        actorMention(c, c.first, value[0], c.rule);
      }
    }

    /** A capitalised adjective is the people, where the language writes it so. */
    private void adjective(List<Candidate> candidates, int index) {
      Candidate c = candidates.get(index);
      if (capital(c)) {
        return;
      }
      boolean people =
          words.people.isEmpty() && tokens.capitalized(c.first) && isPeople(candidates, index);
      if (people) {
        actorMention(c, c.first, c.value, "entity.state.people");
      } else {
        int first = Delegations.firstToken(words, text, candidates, index);
        if (first >= 0) {
          actorMention(c, first, c.value, "entity.state.delegation");
        }
      }
    }

    /** «la capitale ukrainienne», "the Ukrainian capital": the town itself. */
    private boolean capital(Candidate c) {
      int limit = tokens.sentenceEnd(tokens.sentence(c.first));
      int noun = words.capitalNoun.beginBefore(text, c.first);
      int behind = words.capitalNoun.longestAt(text, c.end, limit);
      Place town = noun < 0 && behind < 0 ? null : gazetteer.capitalOf(c.value);
      if (town == null) {
        return false;
      }
      add(
          new EntityMention(
              noun >= 0 ? noun : c.first,
              noun >= 0 ? c.end : behind,
              EntityKind.PLACE,
              town.name(),
              town.id(),
              town.country(),
              "entity.place.capital"));
      return true;
    }

    private boolean isPeople(List<Candidate> candidates, int index) {
      Candidate c = candidates.get(index);
      boolean beforeName =
          index + 1 < candidates.size()
              && candidates.get(index + 1).type == Type.PERSON
              && candidates.get(index + 1).first == c.end;
      boolean opens = c.first == tokens.sentenceFirst(tokens.sentence(c.first));
      boolean coordinated =
          c.end < tokens.size() && words.and.longestAt(text, c.end, c.end + 1) > 0;
      boolean one = words.articleOne.beginBefore(text, c.first) >= 0;
      return !beforeName && !one && (!opens || coordinated);
    }

    private void actorMention(Candidate c, int first, String actor, String rule) {
      add(EntityMention.ofActor(first, c.end, actor, rule));
    }

    private EntityMention mention(
        Candidate c, EntityKind kind, String name, String id, String country, String rule) {
      return new EntityMention(c.first, c.end, kind, name, id, country, rule);
    }

    /** A person named by office counts instead of the state that the same words would stand for. */
    void addRole(EntityMention mention) {
      for (int token = mention.first(); token < mention.end(); token++) {
        text.annotations().remove(AnnotationKind.STATE, token);
      }
      add(mention);
    }

    void add(EntityMention mention) {
      text.annotations()
          .add(
              AnnotationKind.valueOf(mention.kind().name()),
              mention.first(),
              mention.end(),
              mention);
    }
  }
}
