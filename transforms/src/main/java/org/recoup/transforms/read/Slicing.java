package org.recoup.transforms.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;

/** Cuts long files into slices that several workers can read. */
final class Slicing {
  private static final long MAX_SLICE_BYTES = 64L << 20;
  private static final int BUFFER_BYTES = 1 << 18;

  /** Slices that a corpus is cut into: enough to keep many workers evenly busy. */
  private static final int SLICES = 512;

  private Slicing() {}

  /** All of the files, the missing ones too, so that reading can say that they are missing. */
  static List<FileSlice> slicesOf(InputFiles.Listing found, long minSliceBytes) {
    long sliceBytes = Math.max(minSliceBytes, Math.min(MAX_SLICE_BYTES, found.bytes() / SLICES));
    List<FileSlice> slices = new ArrayList<>();
    for (InputFiles.FoundFile file : found.files()) {
      if (isSplittable(file) && file.bytes() > sliceBytes) {
        cut(file, sliceBytes, slices);
      } else {
        slices.add(FileSlice.whole(file.path(), file.location()));
      }
    }
    for (InputFiles.MissingFile file : found.missing()) {
      slices.add(FileSlice.whole(file.path(), file.location()));
    }
    return slices;
  }

  private static boolean isSplittable(InputFiles.FoundFile file) {
    return file.seekable()
        && Compression.of(file.path()) == Compression.NONE
        && InputFormat.of(file.path()).filter(InputFormat::isSplittable).isPresent();
  }

  private static void cut(InputFiles.FoundFile file, long sliceBytes, List<FileSlice> slices) {
    long count = (file.bytes() + sliceBytes - 1) / sliceBytes;
    for (long i = 0; i < count; i++) {
      long end = i + 1 == count ? Long.MAX_VALUE : (i + 1) * sliceBytes;
      slices.add(new FileSlice(file.path(), file.location(), i * sliceBytes, end, 1));
    }
  }

  /** Line feeds in the slice; 0 where the file cannot be opened, which reading will report. */
  static long countLineFeeds(ArticleReader.Storage storage, FileSlice slice) throws IOException {
    try (ReadableByteChannel channel = storage.open(slice.path())) {
      ((SeekableByteChannel) channel).position(slice.begin());
      ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
      long feeds = 0;
      long left = slice.end() - slice.begin();
      while (left > 0) {
        buffer.clear().limit((int) Math.min(BUFFER_BYTES, left));
        int read = channel.read(buffer);
        if (read < 0) {
          break;
        }
        left -= read;
        feeds += count(buffer.array(), read);
      }
      return feeds;
    } catch (FileNotFoundException e) {
      return 0;
    }
  }

  private static long count(byte[] bytes, int length) {
    int feeds = 0;
    for (int i = 0; i < length; i++) {
      feeds += bytes[i] == '\n' ? 1 : 0;
    }
    return feeds;
  }
}
