package org.recoup.simulation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recoup.analysis.model.Attribute;
import org.recoup.analysis.model.Qualifier;
import org.recoup.analysis.model.Scope;

/**
 * How the press covers one event: who reports, when, knowing what, and who takes it over. What is
 * remembered is bounded by the number of publishers, however many articles there are.
 */
final class Coverage {
  private static final int REMEMBERED = 12;
  private static final long FIRST_REPORT = 75;
  private static final long LATE = 26 * 60;
  private static final double ERROR_LIKENESS = .8;

  private final Happening happening;
  private final Atlas atlas;
  private final Press press;
  private final Map<String, Phrasebook> books;
  private final Happening past;
  private final Chance chance;
  private final Map<String, Writer> writers = new HashMap<>();
  private final Map<Integer, Dispatch> dispatches = new HashMap<>();
  private final Map<Integer, Own> own = new HashMap<>();
  private final Map<String, Deque<Own>> recent = new HashMap<>();
  private long stories;

  /** Where articles are printed. */
  interface Printer {
    void print(Print print) throws IOException;
  }

  /** An agency's running story. */
  private record Dispatch(Story story, Account account, Dispatch before) {}

  /** A publisher's own story. */
  private record Own(Publisher publisher, Story story, Account account, long address) {}

  /**
   * The coverage of an event.
   *
   * @param past an earlier event of the kind that articles may recall, or null
   */
  Coverage(
      Happening happening,
      Atlas atlas,
      Press press,
      Map<String, Phrasebook> books,
      Happening past,
      Chance chance) {
    this.happening = happening;
    this.atlas = atlas;
    this.press = press;
    this.books = books;
    this.past = past;
    this.chance = chance;
    books.forEach(
        (language, book) -> {
          writers.put(language, new Writer(happening, book));
          recent.put(language, new ArrayDeque<>());
        });
  }

  /** Prints all articles, in order of time. */
  void print(Printer printer) throws IOException {
    for (long i = 0; i < happening.articles(); i++) {
      double x = (i + chance.share()) / happening.articles();
      double progress = happening.kind().hasToll() ? x * x : x;
      long minute = happening.start() + FIRST_REPORT + (long) (happening.span() * progress);
      printer.print(article(press.any(chance), minute));
    }
  }

  private Print article(Publisher publisher, long minute) {
    double way = chance.share();
    if (way < publisher.copies()) {
      Deque<Own> others = recent.get(publisher.language());
      Own other = others.isEmpty() ? null : chance.pick(new ArrayList<>(others));
      if (other != null && other.publisher() != publisher && chance.hit(.15)) {
        return copy(
            publisher, other.story(), other.account(), voice(other.publisher()), null, minute);
      }
      return fromAgency(publisher, minute);
    }
    Own before = own.get(publisher.number());
    int stage = knownStage(publisher, minute);
    boolean news = before != null && stage > before.account().stage();
    if (before != null && (news ? chance.hit(.5) : chance.hit(.15))) {
      return version(before, Math.max(stage, before.account().stage()), minute);
    }
    return report(publisher, before, stage, minute);
  }

  // ---- own reports

  private int knownStage(Publisher publisher, long minute) {
    double lag = Math.min(chance.exponential(publisher.lagMinutes()), happening.span() * .25);
    return happening.stageAt(minute - (long) lag);
  }

  private Print report(Publisher publisher, Own before, int stage, long minute) {
    int known = before == null ? stage : Math.max(stage, before.account().stage());
    boolean wrong = before == null && chance.hit(publisher.errors());
    Account account = account(publisher, known, before, wrong);
    boolean late = minute - happening.start() > LATE && chance.hit(.45);
    Dated dated = dated(publisher, minute);
    Story story = write(publisher.language(), account, late, origin(), null, minute, dated.full);
    long address = ++stories;
    remember(new Own(publisher, story, account, address));
    return print(publisher, story, address, minute, dated);
  }

  private Print version(Own before, int stage, long minute) {
    Publisher publisher = before.publisher();
    Account account = account(publisher, stage, before, false);
    Dated dated = dated(publisher, minute);
    Story story = revise(before.story(), account, minute, dated.full);
    boolean sameAddress = chance.hit(.7);
    Own next = new Own(publisher, story, account, sameAddress ? before.address() : ++stories);
    remember(next);
    return print(publisher, story, next.address(), minute, dated);
  }

  private Print print(Publisher publisher, Story story, long address, long minute, Dated dated) {
    return new Print(
        publisher.domain(),
        publisher,
        story,
        voice(publisher),
        story.title(),
        story.paragraphs().size(),
        null,
        null,
        false,
        address,
        minute,
        dated.less,
        dated.wrong);
  }

  private void remember(Own next) {
    own.put(next.publisher().number(), next);
    Deque<Own> others = recent.get(next.publisher().language());
    others.addLast(next);
    if (others.size() > REMEMBERED) {
      others.removeFirst();
    }
  }

  private static String voice(Publisher publisher) {
    return "p" + publisher.number();
  }

  private Origin origin() {
    return new Origin(String.format("o%016x", Chance.mix(happening.cast() + ++stories)));
  }

  /** How an article is dated: not at all, wrongly, and whether its days have their month. */
  private record Dated(boolean less, boolean wrong, boolean full) {}

  private Dated dated(Publisher publisher, long minute) {
    boolean less = chance.hit(publisher.undated());
    boolean wrong = !less && chance.hit(publisher.misdated());
    return new Dated(less, wrong, chance.hit(less || wrong ? .8 : .12));
  }

  // ---- agencies

  private Print fromAgency(Publisher publisher, long minute) {
    String name = chance.pick(publisher.agencies());
    Press.Agency agency =
        press.agencies(publisher.language()).stream()
            .filter(a -> a.name().equals(name))
            .findFirst()
            .orElseThrow();
    Dispatch dispatch = dispatch(agency, minute);
    boolean old = dispatch.before() != null && chance.hit(.12);
    Dispatch taken = old ? dispatch.before() : dispatch;
    String voice = "a" + agency.number();
    if (chance.hit(.08)) {
      return new Print(
          agency.name().toLowerCase(Locale.ROOT) + ".example",
          null,
          dispatch.story(),
          voice,
          dispatch.story().title(),
          dispatch.story().paragraphs().size(),
          null,
          agency.name(),
          false,
          ++stories,
          minute,
          false,
          false);
    }
    String credit = chance.hit(publisher.credits()) ? agency.name() : null;
    return copy(publisher, taken.story(), taken.account(), voice, credit, minute);
  }

  private Dispatch dispatch(Press.Agency agency, long minute) {
    Dispatch now = dispatches.get(agency.number());
    int stage = happening.stageAt(minute - (long) agency.lagMinutes());
    if (now != null && now.account().stage() >= stage) {
      return now;
    }
    Account account = exact(stage, now == null ? null : now.account());
    Story story =
        now == null
            ? write(agency.language(), account, false, origin(), agency, minute, false)
            : revise(now.story(), account, minute, false);
    Dispatch next =
        new Dispatch(
            story, account, now == null ? null : new Dispatch(now.story(), now.account(), null));
    dispatches.put(agency.number(), next);
    return next;
  }

  /** Takes a story over, as editors do: shorter, under another headline, with a paragraph more. */
  private Print copy(
      Publisher publisher, Story story, Account account, String voice, String credit, long minute) {
    Writer writer = writers.get(story.language());
    Slots slots = telling(story.language(), account, minute, false);
    int all = story.paragraphs().size();
    int kept =
        chance.hit(.4) ? Math.max(2, (int) Math.ceil(all * (.45 + .4 * chance.share()))) : all;
    Sentence title = chance.hit(.45) ? writer.headline(slots, account, chance) : story.title();
    Sentence addition = chance.hit(.25) ? writer.addition(slots, chance) : null;
    Dated dated = dated(publisher, minute);
    return new Print(
        publisher.domain(),
        publisher,
        story,
        voice,
        title,
        Math.min(all, kept),
        addition,
        credit,
        true,
        ++stories,
        minute,
        dated.less,
        dated.wrong);
  }

  // ---- writing

  private Story write(
      String language,
      Account account,
      boolean late,
      Origin origin,
      Press.Agency agency,
      long minute,
      boolean fullDates) {
    return writers
        .get(language)
        .write(
            telling(language, account, minute, fullDates),
            account,
            late,
            origin,
            agency == null ? null : agency.name(),
            minute,
            chance);
  }

  private Telling telling(String language, Account account, long minute, boolean fullDates) {
    LocalDate day = Edition.local(language, minute).toLocalDate();
    return new Telling(
        happening, books.get(language), atlas, account, day, fullDates, past, chance);
  }

  /** A new version of a story: new top, the rest as it was but for what is no longer true. */
  private Story revise(Story before, Account account, long minute, boolean fullDates) {
    Story fresh =
        write(before.language(), account, false, before.origin(), null, minute, fullDates);
    List<List<Sentence>> paragraphs = new ArrayList<>();
    for (List<Sentence> paragraph : fresh.paragraphs()) {
      if (paragraph.stream().anyMatch(Coverage::isOfThisEvent) || paragraphs.isEmpty()) {
        paragraphs.add(paragraph);
      }
    }
    for (List<Sentence> paragraph : before.paragraphs().subList(1, before.paragraphs().size())) {
      List<Sentence> kept = paragraph.stream().filter(s -> !isOfThisEvent(s)).toList();
      if (!kept.isEmpty()) {
        paragraphs.add(kept);
      }
    }
    return new Story(
        before.origin(),
        before.language(),
        fresh.title(),
        paragraphs,
        before.agency(),
        account.stage(),
        minute);
  }

  private static boolean isOfThisEvent(Sentence sentence) {
    return sentence.said().stream().anyMatch(s -> s.figure().scope() == Scope.EVENT);
  }

  // ---- what is stated

  /** What an agency states: what is publicly known. */
  private Account exact(int stage, Account before) {
    Happening.Stage known = happening.stages().get(stage);
    boolean spelled = chance.hit(.5);
    boolean last = stage == happening.stages().size() - 1;
    boolean hedged = !last && chance.hit(.3);
    return new Account(
        stage,
        stated(Attribute.KILLED, known.killed(), hedged, spelled),
        chance.hit(.9) ? stated(Attribute.INJURED, known.injured(), false, spelled) : null,
        stated(Attribute.MISSING, known.missing(), false, spelled),
        known.points() < 0 ? null : plain(Attribute.POINTS, known.points(), spelled),
        before == null || isRound(before.killed()) ? null : before.killed(),
        changed(before, known));
  }

  /** Whether a figure is only about right, so that another one need not correct it. */
  private static boolean isRound(Figure figure) {
    return figure != null && figure.hedge() != null && !figure.hedge().equals("hedge/least");
  }

  private static Figure changed(Account before, Happening.Stage known) {
    boolean moved =
        before != null && before.points() != null && before.points().best() != known.points();
    return moved ? before.points() : null;
  }

  private Account account(Publisher publisher, int stage, Own before, boolean wrong) {
    Happening.Stage known = happening.stages().get(stage);
    boolean spelled = chance.hit(.8);
    boolean hedged = publisher.bias() == 0 && chance.hit(publisher.hedges());
    Figure killed = figure(publisher, Attribute.KILLED, known.killed(), hedged, spelled);
    Figure injured = figure(publisher, Attribute.INJURED, known.injured(), hedged, spelled);
    if (wrong && known.killed() > 0) {
      boolean dead = known.injured() < 1 || chance.hit(.7);
      killed = dead ? wrong(Attribute.KILLED, spelled(publisher, spelled), killed) : killed;
      injured = dead ? injured : wrong(Attribute.INJURED, spelled(publisher, spelled), injured);
    }
    Account earlier = before == null ? null : before.account();
    Figure previous = earlier != null && earlier.stage() < stage ? earlier.killed() : null;
    boolean same = previous != null && (killed == null || previous.best() == killed.best());
    return new Account(
        stage,
        killed,
        chance.hit(.8) ? injured : null,
        chance.hit(.9)
            ? figure(publisher, Attribute.MISSING, known.missing(), false, spelled)
            : null,
        known.points() < 0 ? null : plain(Attribute.POINTS, known.points(), true),
        same || isRound(previous) || isRound(killed) ? null : previous,
        changed(earlier, known));
  }

  private static boolean spelled(Publisher publisher, boolean wanted) {
    return wanted && publisher.spells() > 0;
  }

  private Figure figure(
      Publisher publisher, String attribute, int value, boolean hedged, boolean spelled) {
    if (value < 1) {
      return null;
    }
    boolean toll = !attribute.equals(Attribute.MISSING);
    int said =
        toll ? Math.max(1, (int) Math.round(value * StrictMath.exp(publisher.bias()))) : value;
    return stated(attribute, said, hedged, spelled && said <= publisher.spells());
  }

  private static Figure plain(String attribute, int value, boolean spelled) {
    return Figure.exact(attribute, Scope.EVENT, value, spelled);
  }

  private Figure stated(String attribute, int value, boolean hedged, boolean spelled) {
    if (value < 1) {
      return null;
    }
    if (!hedged) {
      return plain(attribute, value, spelled);
    }
    if (value >= 20 && chance.hit(.4)) {
      int round = (value + 5) / 10 * 10;
      if (round > value || chance.hit(.5)) {
        double half = Math.max(1, Math.min(5, .2 * round));
        return new Figure(
            attribute,
            Scope.EVENT,
            round - half,
            round + half,
            round,
            Qualifier.ABOUT,
            "hedge/about",
            chance.hit(.4));
      }
      int floor = (value - 1) / 10 * 10;
      return new Figure(
          attribute, Scope.EVENT, floor, null, floor, Qualifier.AT_LEAST, "hedge/more", false);
    }
    return new Figure(
        attribute, Scope.EVENT, value, null, value, Qualifier.AT_LEAST, "hedge/least", spelled);
  }

  /** A figure that contradicts all that was ever held, as after a slip of the pen. */
  private Figure wrong(String attribute, boolean spelled, Figure right) {
    int lowest = Integer.MAX_VALUE;
    int highest = 0;
    for (Happening.Stage stage : happening.stages()) {
      lowest = Math.min(lowest, stage.count(attribute));
      highest = Math.max(highest, stage.count(attribute));
    }
    for (int attempt = 0; attempt < 8; attempt++) {
      int slip =
          switch (chance.below(4)) {
            case 0 -> highest * 10;
            case 1 -> highest + chance.between(3, 9) + highest / 2;
            case 2 -> lowest / chance.between(2, 4);
            default -> highest * 2 + chance.between(1, 5);
          };
      boolean outside = slip > highest || slip < lowest;
      if (slip > 0
          && slip < 5000
          && outside
          && likeness(slip, lowest) < ERROR_LIKENESS
          && likeness(slip, highest) < ERROR_LIKENESS) {
        return plain(attribute, slip, spelled && slip < 10);
      }
    }
    return right;
  }

  private static double likeness(double a, double b) {
    return 1 - 2 * Math.abs(a - b) / (a + b);
  }
}
