package org.recoup.analysis.event;

import java.util.List;
import org.recoup.analysis.language.AnnotatedText;
import org.recoup.analysis.language.Match;
import org.recoup.analysis.text.Tokens;

/** The triggers of meetings of one text in its order, each the neighbour of others. */
final class MeetingTriggers {
  private final AnnotatedText text;
  private final Tokens tokens;
  private final List<Match> matches;

  MeetingTriggers(AnnotatedText text, List<Match> matches) {
    this.text = text;
    this.tokens = text.tokens();
    this.matches = List.copyOf(matches);
  }

  int size() {
    return matches.size();
  }

  Match get(int index) {
    return matches.get(index);
  }

  /**
   * Where the list behind a trigger ends: at the sentence's end, or at the next trigger. «une
   * délégation conduite par X» may be of those who are met.
   */
  int listEnd(int index) {
    int end = tokens.sentenceEnd(tokens.sentence(matches.get(index).first()));
    int next = index + 1;
    if (next < size() && MeetingTagger.MEMBERS.equals(matches.get(next).get("need"))) {
      next++;
    }
    return next < size() ? Math.min(end, matches.get(next).first()) : end;
  }

  /** Whether another meeting's trigger stands between two tokens. */
  boolean otherBetween(int index, int from, int to) {
    for (int i = Math.max(0, index - 2); i < Math.min(size(), index + 3); i++) {
      int at = matches.get(i).first("t");
      if (i != index && at >= from && at < to) {
        return true;
      }
    }
    return false;
  }
}
