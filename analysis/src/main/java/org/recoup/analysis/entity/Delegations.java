package org.recoup.analysis.entity;

import java.util.List;
import org.recoup.analysis.entity.Candidate.Type;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.text.Tokens;

/**
 * «délégations américaine, ukrainienne et européenne», "Russian and Ukrainian negotiators":
 * adjectives of nationality that, with a noun such as delegation, stand for their states.
 */
final class Delegations {
  private Delegations() {}

  /**
   * First token of a state's mention that an adjective makes: the noun for the first adjective
   * behind a noun, else the adjective itself; -1 where no such noun stands with it.
   */
  static int firstToken(Words words, AnnotatedText text, List<Candidate> candidates, int index) {
    int from = index;
    while (from > 0 && areListed(words, text, candidates.get(from - 1), candidates.get(from))) {
      from--;
    }
    int to = index;
    while (to + 1 < candidates.size()
        && areListed(words, text, candidates.get(to), candidates.get(to + 1))) {
      to++;
    }
    Candidate first = candidates.get(from);
    int noun = words.delegates.beginBefore(text, first.first);
    if (noun >= 0 && !namesFollow(text.tokens(), candidates, to)) {
      return from == index ? noun : candidates.get(index).first;
    }
    Candidate last = candidates.get(to);
    int limit = text.tokens().sentenceEnd(text.tokens().sentence(last.first));
    boolean before = words.delegates.longestAt(text, last.end, limit) > 0;
    return before && !namesFollow(text.tokens(), candidates, to) ? candidates.get(index).first : -1;
  }

  /** «les émissaires américain et russe, X et Y»: the persons are named, and count instead. */
  private static boolean namesFollow(Tokens tokens, List<Candidate> candidates, int last) {
    if (last + 1 >= candidates.size() || candidates.get(last + 1).type != Type.PERSON) {
      return false;
    }
    int gap = candidates.get(last + 1).first - candidates.get(last).end;
    return gap == 0 || gap == 1 && tokens.firstChar(candidates.get(last).end) == ',';
  }

  private static boolean areListed(Words words, AnnotatedText text, Candidate a, Candidate b) {
    if (!isAdjective(a) || !isAdjective(b)) {
      return false;
    }
    int at = a.end;
    Tokens tokens = text.tokens();
    if (at < b.first && tokens.firstChar(at) == ',') {
      at++;
    }
    int and = at < b.first ? words.and.longestAt(text, at, b.first) : -1;
    return (and > 0 ? and : at) == b.first && b.first > a.end;
  }

  /** "Turkish" is the people as well. */
  private static boolean isAdjective(Candidate c) {
    return c.type == Type.ADJECTIVE || c.type == Type.PEOPLE;
  }
}
