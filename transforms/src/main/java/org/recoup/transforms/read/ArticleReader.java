package org.recoup.transforms.read;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

/**
 * Reads articles from files of any format, chosen by extension. Whatever is wrong with a file or a
 * record costs one reject and never an exception; memory is bounded by the largest record allowed.
 */
public final class ArticleReader {
  /** Size of the largest record read, unless told otherwise: 4 MiB. */
  public static final int DEFAULT_MAX_ARTICLE_BYTES = 4 << 20;

  private static final int BUFFER_BYTES = 1 << 16;

  /** Opens files for reading. */
  public interface Storage {
    /**
     * Opens a file at its first byte.
     *
     * @throws FileNotFoundException where there is none, or it may not be read
     */
    ReadableByteChannel open(String path) throws IOException;
  }

  private final Storage storage;
  private final int maxArticleBytes;

  /**
   * @param storage where the files lie
   * @param maxArticleBytes size of the largest record to read, in bytes as stored or, where that is
   *     larger, unpacked
   */
  public ArticleReader(Storage storage, int maxArticleBytes) {
    this.storage = storage;
    this.maxArticleBytes = maxArticleBytes;
  }

  /**
   * Hands on what the slice holds.
   *
   * @throws StorageException where the storage fails after the file was opened
   * @throws IOException where the storage fails otherwise
   */
  public void read(FileSlice slice, ArticleSink sink) throws IOException {
    Optional<InputFormat> format = InputFormat.of(slice.path());
    if (format.isEmpty()) {
      reject(
          slice,
          RejectReason.UNKNOWN_FORMAT,
          "not one of " + String.join(", ", InputFormat.allExtensions()),
          sink);
      return;
    }
    try (ReadableByteChannel channel = storage.open(slice.path())) {
      read(channel, format.get(), slice, sink);
    } catch (FileNotFoundException | NoSuchFileException | AccessDeniedException e) {
      reject(slice, RejectReason.UNREADABLE_FILE, e.getMessage(), sink);
    }
  }

  /**
   * Hands on the articles of a stream of JSON lines.
   *
   * @param name the stream's name in locations
   */
  public void readJsonLines(InputStream in, String name, ArticleSink sink) throws IOException {
    FileSlice slice = FileSlice.whole(name, name);
    OpenFile file = new OpenFile(slice, maxArticleBytes, null);
    InputFormat.JSON_LINES.reader().read(in, file, sink);
  }

  private void read(
      ReadableByteChannel channel, InputFormat format, FileSlice slice, ArticleSink sink)
      throws IOException {
    if (slice.begin() > 0) {
      // A slice's reader looks at the byte before.
      ((SeekableByteChannel) channel).position(slice.begin() - 1);
    }
    InputStream stored = new StorageStream(slice.path(), Channels.newInputStream(channel));
    Progress progress = new Progress(sink);
    try (InputStream in =
        Compression.of(slice.path()).unpack(new BufferedInputStream(stored, BUFFER_BYTES))) {
      format.reader().read(in, new OpenFile(slice, maxArticleBytes, channel), progress);
    } catch (StorageException e) {
      throw e;
    } catch (IOException e) {
      String detail = "breaks off after " + progress.records + " records: " + e.getMessage();
      reject(slice, RejectReason.TRUNCATED, detail, sink);
    }
  }

  private static void reject(
      FileSlice slice, RejectReason reason, String detail, ArticleSink sink) {
    sink.reject(new Reject(slice.location(), reason, detail, null));
  }

  /** Counts what it hands on. */
  private static final class Progress implements ArticleSink {
    private final ArticleSink sink;
    private long records;

    Progress(ArticleSink sink) {
      this.sink = sink;
    }

    @Override
    public void accept(RawArticle article) {
      records++;
      sink.accept(article);
    }

    @Override
    public void reject(Reject reject) {
      records++;
      sink.reject(reject);
    }
  }
}
