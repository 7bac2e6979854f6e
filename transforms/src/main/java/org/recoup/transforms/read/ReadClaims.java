package org.recoup.transforms.read;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Impulse;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.WithFailures;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;
import org.recoup.analysis.score.StatedClaim;
import org.recoup.transforms.progress.Progress;

/**
 * Reads claims that somebody else extracted, from CSV, TSV or JSON lines, also packed. A record
 * without source, event, attribute and value, or a value's bounds, costs one {@link Reject}.
 */
public final class ReadClaims
    extends PTransform<PBegin, WithFailures.Result<PCollection<StatedClaim>, Reject>> {
  private static final long serialVersionUID = 1L;

  private static final int BUFFER_BYTES = 1 << 16;
  private static final int SPREAD_KEYS = 4096;

  private final InputFiles files;

  private ReadClaims(InputFiles files) {
    this.files = files;
  }

  /** Reads all of these files. */
  public static ReadClaims from(InputFiles files) {
    return new ReadClaims(files);
  }

  /** Whether a file's name tells a format of claims. */
  public static boolean isFormatOf(String fileName) {
    return InputFormat.of(fileName).filter(ReadClaims::holdsClaims).isPresent();
  }

  private static boolean holdsClaims(InputFormat format) {
    return format == InputFormat.JSON_LINES
        || format == InputFormat.CSV
        || format == InputFormat.TSV;
  }

  @Override
  public WithFailures.Result<PCollection<StatedClaim>, Reject> expand(PBegin input) {
    TupleTag<StatedClaim> claims = new TupleTag<>() {};
    TupleTag<Reject> rejects = new TupleTag<>() {};
    PCollectionTuple read =
        input
            .apply("Start", Impulse.create())
            .apply("Find files", ParDo.of(new FindFilesFn(files)))
            .apply("Spread files", Reshuffle.of())
            .apply("Files to read", Values.create())
            .apply(
                "Read files",
                ParDo.of(new ReadFn(claims, rejects))
                    .withOutputTags(claims, TupleTagList.of(rejects)));
    return WithFailures.Result.of(read, claims, rejects);
  }

  private static final class FindFilesFn extends DoFn<byte[], KV<Integer, FileSlice>> {
    private static final long serialVersionUID = 1L;

    private final InputFiles files;

    FindFilesFn(InputFiles files) {
      this.files = files;
    }

    @ProcessElement
    public void process(OutputReceiver<KV<Integer, FileSlice>> out) throws IOException {
      InputFiles.Listing listing = files.list();
      for (InputFiles.FoundFile file : listing.files()) {
        out.output(spread(FileSlice.whole(file.path(), file.location())));
      }
      for (InputFiles.MissingFile file : listing.missing()) {
        out.output(spread(FileSlice.whole(file.path(), file.location())));
      }
    }

    private static KV<Integer, FileSlice> spread(FileSlice file) {
      return KV.of(Math.floorMod(Objects.hash(file.path()), SPREAD_KEYS), file);
    }
  }

  private static final class ReadFn extends DoFn<FileSlice, StatedClaim> {
    private static final long serialVersionUID = 1L;

    private final TupleTag<StatedClaim> claims;
    private final TupleTag<Reject> rejects;

    ReadFn(TupleTag<StatedClaim> claims, TupleTag<Reject> rejects) {
      this.claims = claims;
      this.rejects = rejects;
    }

    @ProcessElement
    public void process(@Element FileSlice slice, MultiOutputReceiver out) throws IOException {
      OpenFile file = new OpenFile(slice, ArticleReader.DEFAULT_MAX_ARTICLE_BYTES, null);
      OutputReceiver<StatedClaim> read = out.get(claims);
      OutputReceiver<Reject> rejected = out.get(rejects);
      ClaimReader reader =
          new ClaimReader(
              file,
              claim -> {
                Progress.CLAIMS.add(1);
                read.output(claim);
              },
              reject -> {
                Progress.REJECTS.add(1);
                rejected.output(reject);
              });
      InputFormat format =
          InputFormat.of(slice.path()).filter(ReadClaims::holdsClaims).orElse(null);
      if (format == null) {
        rejected.output(
            new Reject(
                slice.location(),
                RejectReason.UNKNOWN_FORMAT,
                "claims are read from .csv, .tsv, .jsonl and .ndjson",
                null));
        return;
      }
      try (InputStream stored =
              Channels.newInputStream(
                  FileSystems.open(FileSystems.matchNewResource(slice.path(), false)));
          InputStream in =
              Compression.of(slice.path()).unpack(new BufferedInputStream(stored, BUFFER_BYTES))) {
        reader.read(in, format);
      } catch (FileNotFoundException | NoSuchFileException | AccessDeniedException e) {
        rejected.output(
            new Reject(slice.location(), RejectReason.UNREADABLE_FILE, e.getMessage(), null));
      } catch (IOException e) {
        rejected.output(
            new Reject(
                slice.location(), RejectReason.TRUNCATED, "breaks off: " + e.getMessage(), null));
      }
    }
  }
}
