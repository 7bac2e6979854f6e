package org.recoup.analysis.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoup.analysis.entity.Candidate.Type;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.model.EntityKind;
import org.recoup.analysis.text.Tokens;

/**
 * Leads a role without a name («le président américain», «son homologue russe») back to the person
 * who holds it, if the text names him, and else to the state that he stands for.
 */
final class RoleResolver {
  /** Words that may part a role from its state or its holder («chef de la diplomatie de la …»). */
  private static final int GAP = 3;

  /** Tokens from an office to the holder whose name stands behind what the office is of. */
  private static final int PORTFOLIO = 9;

  /** The same where no comma stands before the name. */
  private static final int MINISTRY = 6;

  /** Offices that have something in charge. */
  private static final Set<String> MINISTERS = Set.of("minister", "prefect");

  /** Offices whose holders stand for their state. */
  private static final Set<String> LEADERS =
      Set.of(
          "president",
          "monarch",
          "queen",
          "premier",
          "foreign",
          "defence",
          "vice-president",
          "envoy",
          "ambassador",
          "leader");

  /** Offices that there are many of: only with a state do they lead back to a person. */
  private static final Set<String> MANY =
      Set.of(
          "profession",
          "leader",
          "deputy",
          "ambassador",
          "diplomat",
          "adviser",
          "minister",
          "spokesperson",
          "police");

  /** Offices that make an official of a person. */
  private static final Set<String> OFFICIALS =
      Set.of(
          "president",
          "monarch",
          "queen",
          "premier",
          "vice-president",
          "vice-premier",
          "foreign",
          "defence",
          "interior",
          "finance",
          "minister",
          "envoy",
          "ambassador",
          "diplomat",
          "secretary-general",
          "security-adviser",
          "chief-of-staff",
          "governor",
          "prefect",
          "mayor");

  /** Offices that make one of a person where a state stands beside them. */
  private static final Set<String> OFFICIALS_OF_STATES = Set.of("adviser", "leader");

  private static final String SAME = "same";

  private final Words words;
  private final AnnotatedText text;
  private final Tokens tokens;
  private final List<Candidate> candidates;
  private final Map<Candidate, String> names;
  private final String home;
  private final Map<String, String> holders = new HashMap<>();

  /** Who was last named of each office, while the text is read; with a country, of that country. */
  private final Map<String, String> latest = new HashMap<>();

  /** Country of each official whose office and country the text gives, by name. */
  private final Map<String, String> countryOfOfficial = new HashMap<>();

  /** Office of each official whose office the text gives, by name. */
  private final Map<String, String> offices = new HashMap<>();

  /** One role in the text. */
  private static final class Role {
    int index;
    int end;
    String office;
    String country;
    boolean counterpart;

    /** Whether words of what the office is of part it from its holder. */
    boolean portfolio;

    Candidate holder;
  }

  RoleResolver(
      Words words,
      AnnotatedText text,
      List<Candidate> candidates,
      Map<Candidate, String> names,
      String home) {
    this.home = home;
    this.words = words;
    this.text = text;
    this.tokens = text.tokens();
    this.candidates = candidates;
    this.names = names;
  }

  /** Adds a mention for each role that no name stands beside and that leads to somebody. */
  void resolve(List<EntityMention> mentions) {
    Role[] roles = new Role[candidates.size()];
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).type == Type.ROLE) {
        roles[i] = read(i);
        bind(roles[i]);
      }
    }
    bindTitles();
    bindPublicFigures();
    Role before = null;
    for (int i = 0; i < roles.length; i++) {
      Role role = roles[i];
      if (role == null) {
        seePerson(candidates.get(i));
      } else {
        if (role.holder == null) {
          EntityMention mention = mention(role, before);
          if (mention != null) {
            mentions.add(mention);
          }
        }
        before = role.counterpart ? before : role;
      }
    }
  }

  private Role read(int index) {
    Candidate c = candidates.get(index);
    Role role = new Role();
    role.index = index;
    role.end = c.end;
    role.office = c.value;
    role.counterpart = words.counterpart.longestAt(text, c.first, c.end) == c.end;
    Candidate before = index > 0 ? candidates.get(index - 1) : null;
    if (before != null && isState(before) && isOwner(before, c.first)) {
      role.country = before.value;
    }
    for (int i = index + 1; i < candidates.size(); i++) {
      Candidate next = candidates.get(i);
      if ((next.type == Type.PLACE || next.type == Type.UNKNOWN)
          && next.first - role.end <= PORTFOLIO) {
        continue;
      }
      if (!isNear(role.end, next.first)) {
        if (next.type == Type.PERSON && next.first == role.end + 1 && isAdjective(role.end)) {
          // «le premier ministre ontarien X» heads no state, «le président déchu X» does.
          boolean part = "part".equals(words.roleAdjective.value(text, role.end));
          role.holder = next;
          role.office = part && LEADERS.contains(role.office) ? "governor" : role.office;
        }
        if (next.type == Type.PERSON
            && (isPortfolio(role.end, next.first) || isMinisterOf(role, next.first))) {
          role.holder = next;
          role.portfolio = true;
        }
        break;
      }
      boolean comma = hasComma(role.end, next.first);
      if (isState(next) && role.country == null && !comma) {
        role.country = next.value.split(",")[0];
        role.end = next.end;
      } else {
        if (next.type == Type.PERSON && (comma || next.first - role.end <= 1 && !isOf(role.end))) {
          role.holder = next;
        }
        break;
      }
    }
    if (role.country == null && LEADERS.contains(role.office) && isOfSomeBody(role.end)) {
      role.office = "profession";
    }
    if (role.holder == null
        && before != null
        && before.type == Type.PERSON
        && isApposed(before, c)) {
      role.holder = before;
    }
    return role;
  }

  /** «président de l'association des médecins»: an office that is none of a state. */
  private boolean isOfSomeBody(int end) {
    int limit = tokens.sentenceEnd(tokens.sentence(end - 1));
    int of = words.of.longestAt(text, end, limit);
    int article = of < 0 ? -1 : words.article.longestAt(text, of, limit);
    int noun = article > 0 ? article : of;
    return noun > 0
        && noun < limit
        && tokens.isWord(noun)
        && !tokens.capitalized(noun)
        && words.notName.longestAt(text, noun, limit) < 0;
  }

  /** «l'émissaire de X»: who sent him, and not he. */
  private boolean isOf(int token) {
    return words.of.longestAt(text, token, token + 1) > 0;
  }

  /** What part of a country an office is of, or how its holder stands. */
  private boolean isAdjective(int token) {
    return words.roleAdjective.value(text, token) != null
        && tokens.sentence(token) == tokens.sentence(token - 1);
  }

  /** "the French minister", "France's minister". */
  private boolean isOwner(Candidate state, int role) {
    if (state.end == role) {
      return true;
    }
    char mark = tokens.firstChar(state.end);
    return state.end + 1 == role && (mark == '\'' || mark == '’');
  }

  private static boolean isState(Candidate c) {
    return c.type == Type.ADJECTIVE
        || c.type == Type.STATE
        || c.type == Type.PEOPLE
        || c.type == Type.ACTOR;
  }

  private boolean isNear(int from, int to) {
    if (to - from > GAP || tokens.sentence(from - 1) != tokens.sentence(to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      boolean glue =
          words.of.longestAt(text, i, to) > 0
              || words.article.longestAt(text, i, to) > 0
              || tokens.firstChar(i) == ','
              || i > from && words.of.longestAt(text, i - 1, to) > i;
      if (!glue) {
        return false;
      }
    }
    return true;
  }

  /** «ministre de la transition écologique, X», «préfète de la Drôme, X»: what an office is of. */
  private boolean isPortfolio(int from, int person) {
    int comma = person - 1;
    if (comma <= from
        || person - from > PORTFOLIO
        || tokens.firstChar(comma) != ','
        || tokens.sentence(from) != tokens.sentence(person)
        || words.of.longestAt(text, from, comma) < 0
            && words.locative.longestAt(text, from, comma) < 0) {
      return false;
    }
    for (int i = from; i < comma; i++) {
      if (tokens.isPunctuation(i)) {
        return false;
      }
    }
    return true;
  }

  /** «le ministre du travail X»: no mark parts a minister from what he has in charge. */
  private boolean isMinisterOf(Role role, int person) {
    int limit = Math.min(person, role.end + MINISTRY);
    if (!MINISTERS.contains(role.office)
        || person > limit
        || tokens.sentence(role.end) != tokens.sentence(person)
        || words.of.longestAt(text, role.end, limit) < 0) {
      return false;
    }
    for (int i = role.end; i < person; i++) {
      if (tokens.isPunctuation(i)) {
        return false;
      }
    }
    return words.of.beginBefore(text, person) < 0 && words.article.beginBefore(text, person) < 0;
  }

  private boolean hasComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.firstChar(i) == ',') {
        return true;
      }
    }
    return false;
  }

  /** «Dmitri Peskov, porte-parole …»: a comma, at most an article, then the role. */
  private boolean isApposed(Candidate person, Candidate role) {
    int gap = role.first - person.end;
    return gap >= 1
        && gap <= 2
        && tokens.firstChar(person.end) == ','
        && (gap == 1 || words.article.longestAt(text, person.end + 1, role.first) > 0);
  }

  private void bind(Role role) {
    if (role.holder == null) {
      return;
    }
    String name = names.get(role.holder);
    boolean official =
        OFFICIALS.contains(role.office)
            || role.country != null && OFFICIALS_OF_STATES.contains(role.office);
    if (official) {
      offices.putIfAbsent(name, role.office);
    }
    if ((official || role.counterpart) && country(role) != null) {
      countryOfOfficial.putIfAbsent(name, country(role));
    }
    if (role.counterpart) {
      holders.putIfAbsent(SAME + role.country, name);
    }
    if (role.country != null && !role.counterpart) {
      holders.putIfAbsent(role.office + role.country, name);
    }
    if (!MANY.contains(role.office) && !role.portfolio && !role.counterpart) {
      holders.putIfAbsent(role.office, name);
    }
  }

  /** "Governor Jane Doe": an office that is written as a title. */
  private void bindTitles() {
    for (Candidate c : candidates) {
      if (c.type == Type.PERSON && c.nameFirst > c.first) {
        int end = words.role.longestAt(text, c.first, c.nameFirst);
        String office = end == c.nameFirst ? words.role.valueAt(text, c.first, end) : null;
        if (office != null && OFFICIALS.contains(office)) {
          offices.putIfAbsent(names.get(c), office);
        }
      }
    }
  }

  /** Who is known to hold an office counts where the text names him, whatever it calls him. */
  private void bindPublicFigures() {
    for (Candidate c : candidates) {
      KnownNames.Person figure =
          c.type == Type.PERSON ? KnownNames.get().person(names.get(c)) : null;
      if (figure != null && figure.office() != null) {
        holders.putIfAbsent(figure.office() + figure.country(), figure.name());
      }
    }
  }

  private void seePerson(Candidate c) {
    String name = c.type == Type.PERSON ? names.get(c) : null;
    String office = name == null ? null : officeOf(name);
    if (office != null && !MANY.contains(office)) {
      latest.put(office, name);
      latest.putIfAbsent(office + countryOf(name), name);
    }
  }

  /** Who holds an office that no state stands beside: whom the text named last, if it named one. */
  private String holderAt(Role role) {
    Candidate c = candidates.get(role.index);
    String atHome =
        words.homeOffice.longestAt(text, c.first, c.end) == c.end
            ? latest.get(role.office + home)
            : null;
    return atHome != null ? atHome : latest.getOrDefault(role.office, holders.get(role.office));
  }

  /** Who holds an office of a state; its leader is its president or the head of its government. */
  private String holderOf(Role role) {
    String holder = holders.get(role.office + role.country);
    if (holder == null && "leader".equals(role.office)) {
      holder = holders.get("president" + role.country);
      holder = holder != null ? holder : holders.get("premier" + role.country);
    }
    return holder;
  }

  private EntityMention mention(Role role, Role before) {
    Candidate c = candidates.get(role.index);
    String holder = role.country == null ? holderAt(role) : holderOf(role);
    if (role.counterpart && role.country != null) {
      String office = before == null ? role.office : before.office;
      holder = holders.getOrDefault(office + role.country, holders.get(SAME + role.country));
    }
    boolean some = words.articleIndefinite.beginBefore(text, c.first) >= 0;
    if (holder != null && !some) {
      return new EntityMention(
          c.first,
          role.end,
          EntityKind.PERSON,
          holder,
          null,
          countryOf(holder),
          officeOf(holder),
          "entity.person.role");
    }
    if (role.country == null || !LEADERS.contains(role.office)) {
      return null;
    }
    return EntityMention.ofActor(c.first, role.end, role.country, "entity.state.role");
  }

  /** Country that a person stands for, as far as it is known. */
  String countryOf(String name) {
    KnownNames.Person figure = KnownNames.get().person(name);
    return figure != null ? figure.country() : countryOfOfficial.get(name);
  }

  /** Office that a person is known to hold, or that the text gives. */
  String officeOf(String name) {
    KnownNames.Person figure = KnownNames.get().person(name);
    return figure != null && figure.office() != null ? figure.office() : offices.get(name);
  }

  private static String country(Role role) {
    return role.country == null || role.country.startsWith("actor:") ? null : role.country;
  }
}
