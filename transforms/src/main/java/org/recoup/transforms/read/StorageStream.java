package org.recoup.transforms.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.recoup.transforms.progress.Progress;

/**
 * Tells failures of the storage, below, from damage in what is read, noticed above; and counts what
 * is read.
 */
final class StorageStream extends FilterInputStream {
  private final String path;

  StorageStream(String path, InputStream in) {
    super(in);
    this.path = path;
  }

  @Override
  public int read() throws IOException {
    try {
      return counted(1, in.read());
    } catch (IOException e) {
      throw new StorageException(path, e);
    }
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    try {
      int count = in.read(target, offset, length);
      return counted(count, count);
    } catch (IOException e) {
      throw new StorageException(path, e);
    }
  }

  @Override
  public long skip(long count) throws IOException {
    try {
      return in.skip(count);
    } catch (IOException e) {
      throw new StorageException(path, e);
    }
  }

  private static int counted(int bytes, int result) {
    if (result >= 0) {
      Progress.BYTES_READ.add(bytes);
    }
    return result;
  }
}
