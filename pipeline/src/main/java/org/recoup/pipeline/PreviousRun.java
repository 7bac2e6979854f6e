package org.recoup.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.recoup.analysis.link.EventTrace;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Mention;
import org.recoup.output.ReadTable;
import org.recoup.output.Table;

/** The run whose event ids another one keeps. */
final class PreviousRun {
  private static final TypeDescriptor<EventTrace> TRACES = TypeDescriptor.of(EventTrace.class);

  private final FinishedRun run;
  private final ReadTable<Mention> mentions;
  private final ReadTable<Article> articles;

  private PreviousRun(FinishedRun run) throws IOException {
    this.run = run;
    mentions = ReadTable.of(Table.MENTIONS, run.folder());
    articles = ReadTable.of(Table.ARTICLES, run.folder());
  }

  /**
   * Adds what is wrong with an option that names a run.
   *
   * @param latest the pointer to the latest run, or null: it may not exist before the first run
   */
  static void check(String name, String latest, List<String> mistakes) {
    if (!isBeforeTheFirst(name, latest)) {
      FinishedRun.check(name, "--previous=" + name, mistakes);
    }
  }

  /**
   * The run of this name; null before the first run.
   *
   * <p>Where it is the very run that is now made again, what counts is the run that was previous to
   * it then, so that a run which is repeated comes out the same.
   *
   * @param output the folder of the run that is made
   */
  static PreviousRun of(String name, String latest, String output) throws IOException {
    if (isBeforeTheFirst(name, latest)) {
      return null;
    }
    FinishedRun run = FinishedRun.of(name);
    if (isSame(run.folder(), output)) {
      String earlier = run.summary().path("options").path("previous").asText(null);
      if (earlier != null && FinishedRun.of(earlier).isFinished()) {
        run = FinishedRun.of(earlier);
      } else if (!name.equals(output)) {
        return null;
      }
    }
    return new PreviousRun(run);
  }

  private static boolean isBeforeTheFirst(String name, String latest) {
    if (!name.equals(latest)) {
      return false;
    }
    return !FileSystems.matchNewResource(name, true).getScheme().equals("file")
        ? !existsThere(name)
        : !Files.exists(Path.of(name));
  }

  private static boolean existsThere(String name) {
    try {
      return FinishedRun.of(name).isFinished();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isSame(String folder, String output) throws IOException {
    String one = resolved(folder);
    return one.equals(resolved(output));
  }

  private static String resolved(String folder) throws IOException {
    if (FileSystems.matchNewResource(folder, true).getScheme().equals("file")) {
      Path path = Path.of(folder);
      return Files.exists(path) ? path.toRealPath().toString() : path.toAbsolutePath().toString();
    }
    return folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
  }

  /** Its folder and files. */
  FinishedRun run() {
    return run;
  }

  /** What its events can be found again by. */
  PCollection<EventTrace> traces(Pipeline pipeline) {
    return PCollectionList.of(
            pipeline
                .apply("Previous mentions", mentions)
                .apply("Traces of mentions", FlatMapElements.into(TRACES).via(EventTrace::of)))
        .and(
            pipeline
                .apply("Previous articles", articles)
                .apply("Traces of articles", FlatMapElements.into(TRACES).via(EventTrace::of)))
        .apply("Previous traces", Flatten.pCollections());
  }
}
