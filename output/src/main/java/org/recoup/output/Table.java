package org.recoup.output;

import java.io.Serializable;
import java.util.List;
import org.apache.beam.sdk.values.TupleTag;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Change;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.Mention;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.Source;

/**
 * A table of a run: its name and the record that its rows are. The record's components are the
 * columns, in order, in snake case.
 *
 * @param name the file's name without extension
 * @param row the record class of its rows
 * @param <T> that class
 */
public record Table<T extends Record>(String name, Class<T> row) implements Serializable {
  public static final Table<Article> ARTICLES = new Table<>("articles", Article.class);
  public static final Table<Mention> MENTIONS = new Table<>("mentions", Mention.class);
  public static final Table<Claim> CLAIMS = new Table<>("claims", Claim.class);
  public static final Table<Event> EVENTS = new Table<>("events", Event.class);
  public static final Table<Fact> FACTS = new Table<>("facts", Fact.class);
  public static final Table<Source> SOURCES = new Table<>("sources", Source.class);
  public static final Table<Reject> REJECTS = new Table<>("rejects", Reject.class);
  public static final Table<Change> CHANGES = new Table<>("changes", Change.class);

  /** The tag of the table's rows among those of other tables. */
  public TupleTag<T> tag() {
    return new TupleTag<>(name);
  }

  /** All tables of every {@code analyze} run. */
  public static final List<Table<?>> ALL =
      List.of(ARTICLES, MENTIONS, CLAIMS, EVENTS, FACTS, SOURCES, REJECTS);

  /** Those, and the one of a run that was compared with an earlier one. */
  public static final List<Table<?>> WITH_CHANGES =
      List.of(ARTICLES, MENTIONS, CLAIMS, EVENTS, FACTS, SOURCES, REJECTS, CHANGES);
}
