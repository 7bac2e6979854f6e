package org.recoup.simulation;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.Source;

/**
 * Makes a corpus of news in French and English whose truth is known: events whose tolls grow and
 * are corrected, sources with delays, biases, hedges and errors, agencies, and editors who copy.
 *
 * <p>Event follows event and each article is handed on as soon as it is written, so that memory
 * does not grow with the corpus. The same settings give the same corpus.
 */
public final class Simulation {
  private static final int EVENTS_RECALLED = 60;

  /** Keys of chance that no event has. */
  private static final long PRESS = -1;

  private final SimulationSettings settings;
  private final Map<String, Phrasebook> books = new LinkedHashMap<>();
  private final Atlas atlas = new Atlas();
  private final Press press;
  private final Happenings happenings;
  private final Edition edition;
  private final SourceTruths sources = new SourceTruths();
  private final Deque<Happening> recalled = new ArrayDeque<>();
  private long told;

  private Simulation(SimulationSettings settings) {
    this.settings = settings;
    Resources.lines("languages.txt").forEach(l -> books.put(l, Phrasebook.of(l)));
    press = new Press(settings.articles(), books, Chance.of(settings.seed(), PRESS));
    happenings = new Happenings(settings, atlas);
    edition = new Edition(settings.seed(), books);
  }

  /** A simulation with these settings. */
  public static Simulation of(SimulationSettings settings) {
    return new Simulation(settings);
  }

  /**
   * Writes the corpus; once.
   *
   * @throws IOException as the output does
   */
  public void run(SimulationOutput output) throws IOException {
    for (long number = 0; told < settings.articles(); number++) {
      tell(happenings.next(number, told, settings.articles() - told), output);
    }
    for (Source source : sources.rows()) {
      output.source(source);
    }
  }

  private void tell(Happening happening, SimulationOutput output) throws IOException {
    Chance chance = Chance.of(settings.seed(), ~happening.number());
    Chance print = Chance.of(settings.seed() + 1, ~happening.number());
    EventTruth truth = new EventTruth(happening);
    new Coverage(happening, atlas, press, books, past(happening, chance), chance)
        .print(
            sheet -> {
              Edition.Printed printed = edition.print(happening, sheet, print);
              output.article(printed.raw(), printed.row());
              for (Claim claim : printed.claims()) {
                output.claim(claim);
              }
              truth.add(sheet, printed.row(), printed.claims());
              sources.add(sheet, printed.row(), printed.claims());
              told++;
            });
    truth.countFacts(sources);
    output.event(truth.event());
    for (Fact fact : truth.facts()) {
      output.fact(fact);
    }
    if (happening.kind().hasToll()) {
      recalled.addLast(happening);
      if (recalled.size() > EVENTS_RECALLED) {
        recalled.removeFirst();
      }
    }
  }

  /** An earlier event of the kind elsewhere, or null. */
  private Happening past(Happening happening, Chance chance) {
    List<Happening> like = new ArrayList<>();
    for (Happening other : recalled) {
      if (other.kind().group().equals(happening.kind().group())
          && other.start() < happening.start() - 7 * 24 * 60
          && other.town() != happening.town()) {
        like.add(other);
      }
    }
    return like.isEmpty() ? null : chance.pick(like);
  }
}
