package org.recoup.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recoup.analysis.Analysis;
import org.recoup.analysis.Analyzer;
import org.recoup.analysis.Extractors;
import org.recoup.analysis.RejectedException;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.text.Languages;
import org.recoup.transforms.read.ArticleReader;
import org.recoup.transforms.read.ArticleSink;
import org.recoup.transforms.read.FileSlice;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code annotate}: what Recoup sees in each article, without any engine. */
@Command(
    name = "annotate",
    description = {
      "Reads articles and prints one line of JSON for each: its sentences, times, numbers, names,"
          + " events and claims, as spans of the text given.",
      ""
    },
    mixinStandardHelpOptions = true,
    versionProvider = Recoup.Version.class,
    customSynopsis = "recoup annotate [OPTION…] [FILE…]",
    sortOptions = false,
    usageHelpAutoWidth = true,
    footer = {
      "",
      "Lines come out in the order of the input. A record that cannot be read costs one message on"
          + " standard error."
    })
final class AnnotateCommand implements CheckedCommand {
  private static final String STANDARD_INPUT = "-";

  @Parameters(
      paramLabel = "FILE",
      description =
          "Files, by extension as for analyze; - or none: JSON lines from standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--asOf",
      paramLabel = "DAY",
      description = "Day that no article is later than, such as 2025-11-30. Default: today.")
  private LocalDate asOf = LocalDate.now(ZoneId.systemDefault());

  @ArgGroup(validate = false)
  private ReadingOptions reading = new ReadingOptions();

  @ArgGroup(validate = false, heading = "%nLimits:%n")
  private Limits limits = new Limits();

  @Spec private CommandSpec spec;

  private final InputStream in;
  private final OutputStream out;

  AnnotateCommand(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  @Override
  public List<String> mistakes() {
    List<String> mistakes = new ArrayList<>();
    for (String file : files) {
      if (!file.equals(STANDARD_INPUT) && !Files.isRegularFile(Path.of(file))) {
        mistakes.add("there is no file " + file);
      }
    }
    reading.check(mistakes);
    mistakes.addAll(limits.mistakes());
    return mistakes;
  }

  @Override
  public Integer call() throws IOException {
    ArticleReader reader =
        new ArticleReader(path -> Files.newByteChannel(Path.of(path)), limits.maxArticleBytes());
    try (AnnotationWriter writer = new AnnotationWriter(out)) {
      Annotating annotating = new Annotating(writer);
      for (String file : files.isEmpty() ? List.of(STANDARD_INPUT) : files) {
        if (file.equals(STANDARD_INPUT)) {
          reader.readJsonLines(in, STANDARD_INPUT, annotating);
        } else {
          reader.read(FileSlice.whole(file, file), annotating);
        }
      }
      return limits.statusFor(annotating.rejects, annotating.inputs);
    } catch (UncheckedIOException e) {
      throw new CommandFailure("cannot write: " + e.getCause().getMessage(), e);
    }
  }

  /** Annotates each article as it is read. */
  private final class Annotating implements ArticleSink {
    private final Analyzer analyzer =
        Analyzer.asOf(asOf)
            .reading(Languages.with(reading.folders()))
            .extracting(reading.extractor() == null ? null : Extractors.load(reading.extractor()));
    private final PrintWriter messages = spec.commandLine().getErr();
    private final AnnotationWriter writer;
    private long inputs;
    private long rejects;

    Annotating(AnnotationWriter writer) {
      this.writer = writer;
    }

    @Override
    public void accept(RawArticle article) {
      Analysis analysis;
      try {
        analysis = analyzer.analyze(article);
      } catch (RejectedException e) {
        reject(e.reject());
        return;
      }
      inputs++;
      try {
        writer.write(analysis);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void reject(Reject reject) {
      inputs++;
      rejects++;
      messages.printf(
          "%s: %s: %s%n",
          reject.location(), reject.reason().name().toLowerCase(Locale.ROOT), reject.detail());
    }
  }
}
