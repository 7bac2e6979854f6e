package org.recoup.transforms.read;

import static org.apache.beam.vendor.guava.v32_1_2_jre.com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.Impulse;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;
import org.recoup.transforms.progress.Progress;

/**
 * Reads articles from files of every format, as many at once as there are workers.
 *
 * <p>What is spread over the workers is names of files and, of long ones with a record a line,
 * stretches of them; an article goes straight from the reader into the next function and is never
 * shuffled here. So that a record in a stretch knows its line, the lines of files read in stretches
 * are counted first.
 *
 * <p>A file that is missing or unreadable, or breaks off, and a record that is no article each cost
 * one {@link Reject}; a storage that fails in mid-file fails the job.
 */
public final class ReadArticles extends PTransform<PBegin, PCollection<ReadResult>> {
  private static final long serialVersionUID = 1L;

  private static final long MIN_SLICE_BYTES = 1L << 20;

  /**
   * Bits of the keys to spread by: an engine may handle the values of one key as slowly as a job of
   * its own, so that there are 4,096 of them at most.
   */
  private static final int SPREAD_BITS = 12;

  /** 2^32 over the golden ratio: Fibonacci hashing (Knuth 1973). */
  private static final int GOLDEN = 0x9E3779B9;

  private final InputFiles files;
  private final int maxArticleBytes;
  private final long minSliceBytes;

  private ReadArticles(InputFiles files, int maxArticleBytes, long minSliceBytes) {
    this.files = files;
    this.maxArticleBytes = maxArticleBytes;
    this.minSliceBytes = minSliceBytes;
  }

  /** Reads all of these files. */
  public static ReadArticles from(InputFiles files) {
    return new ReadArticles(files, ArticleReader.DEFAULT_MAX_ARTICLE_BYTES, MIN_SLICE_BYTES);
  }

  /**
   * Rejects larger records.
   *
   * @param bytes 1 or more; {@link ArticleReader#DEFAULT_MAX_ARTICLE_BYTES} by default
   */
  public ReadArticles withMaxArticleBytes(int bytes) {
    checkArgument(bytes > 0, "maxArticleBytes: %s is not positive", bytes);
    return new ReadArticles(files, bytes, minSliceBytes);
  }

  /** Cuts also shorter files, down to slices of so many bytes. */
  ReadArticles withMinSliceBytes(long bytes) {
    return new ReadArticles(files, maxArticleBytes, bytes);
  }

  @Override
  public PCollection<ReadResult> expand(PBegin input) {
    return input
        .apply("Start", Impulse.create())
        .apply("Find files", ParDo.of(new FindFilesFn(files, minSliceBytes)))
        .apply("Spread counting", Reshuffle.of())
        .apply("Slices to count", Values.create())
        .apply("Count lines", ParDo.of(new CountLinesFn()))
        .apply("Slices of each file", GroupByKey.create())
        .apply("Number lines", ParDo.of(new NumberLinesFn()))
        .apply("Spread reading", Reshuffle.of())
        .apply("Slices to read", Values.create())
        .apply("Read slices", ParDo.of(new ReadFn(maxArticleBytes)));
  }

  /** A slice with the number of line feeds in it, 0 where nobody needs to know. */
  record CountedSlice(FileSlice slice, long lineFeeds) {}

  /**
   * A slice with the key that it travels by. Slices of one file begin at multiples of a power of
   * two, so that a plain remainder of their hash would send all of them to one worker.
   */
  static KV<Integer, FileSlice> spread(FileSlice slice) {
    int hash = Objects.hash(slice.path(), slice.begin()) * GOLDEN;
    return KV.of(hash >>> (Integer.SIZE - SPREAD_BITS), slice);
  }

  private static ReadableByteChannel open(String path) throws IOException {
    return FileSystems.open(FileSystems.matchNewResource(path, false));
  }

  private static final class FindFilesFn extends DoFn<byte[], KV<Integer, FileSlice>> {
    private static final long serialVersionUID = 1L;

    private final InputFiles files;
    private final long minSliceBytes;

    FindFilesFn(InputFiles files, long minSliceBytes) {
      this.files = files;
      this.minSliceBytes = minSliceBytes;
    }

    @ProcessElement
    public void process(OutputReceiver<KV<Integer, FileSlice>> out) throws IOException {
      for (FileSlice slice : Slicing.slicesOf(files.list(), minSliceBytes)) {
        out.output(spread(slice));
      }
    }
  }

  private static final class CountLinesFn extends DoFn<FileSlice, KV<String, CountedSlice>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element FileSlice slice, OutputReceiver<KV<String, CountedSlice>> out)
        throws IOException {
      long lineFeeds = slice.isWhole() ? 0 : Slicing.countLineFeeds(ReadArticles::open, slice);
      out.output(KV.of(slice.path(), new CountedSlice(slice, lineFeeds)));
    }
  }

  private static final class NumberLinesFn
      extends DoFn<KV<String, Iterable<CountedSlice>>, KV<Integer, FileSlice>> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<CountedSlice>> file,
        OutputReceiver<KV<Integer, FileSlice>> out) {
      List<CountedSlice> slices = new ArrayList<>();
      file.getValue().forEach(slices::add);
      slices.sort(Comparator.comparingLong(counted -> counted.slice().begin()));
      long line = 1;
      for (CountedSlice counted : slices) {
        out.output(spread(counted.slice().withFirstLine(line)));
        line += counted.lineFeeds();
      }
    }
  }

  private static final class ReadFn extends DoFn<FileSlice, ReadResult> {
    private static final long serialVersionUID = 1L;

    private final int maxArticleBytes;

    ReadFn(int maxArticleBytes) {
      this.maxArticleBytes = maxArticleBytes;
    }

    @ProcessElement
    public void process(@Element FileSlice slice, OutputReceiver<ReadResult> out)
        throws IOException {
      new ArticleReader(ReadArticles::open, maxArticleBytes)
          .read(
              slice,
              new ArticleSink() {
                @Override
                public void accept(RawArticle article) {
                  Progress.READ.add(1);
                  out.output(ReadResult.of(article));
                }

                @Override
                public void reject(Reject reject) {
                  Progress.REJECTS.add(1);
                  out.output(ReadResult.of(reject));
                }
              });
    }
  }
}
