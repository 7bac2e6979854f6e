package org.recoup.transforms.read;

import java.nio.channels.ReadableByteChannel;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.RejectReason;

/**
 * What a format's reader needs to know of the file that it reads.
 *
 * @param slice the part to read
 * @param maxArticleBytes size of the largest record to read
 * @param stored the file as stored, for formats that need to go back and forth in it
 */
record OpenFile(FileSlice slice, int maxArticleBytes, ReadableByteChannel stored) {
  /** The file's own name, without folders. */
  String name() {
    String path = slice.path();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The location of the file as a whole. */
  String location() {
    return slice.location();
  }

  String locationOfLine(long line) {
    return slice.location() + ":" + line;
  }

  /** The location of a record, counted from 1. */
  String locationOfRecord(long number) {
    return slice.location() + "#" + number;
  }

  Reject tooLarge(String location, String excerpt) {
    return new Reject(
        location, RejectReason.TOO_LARGE, "more than " + maxArticleBytes + " bytes", excerpt);
  }
}
