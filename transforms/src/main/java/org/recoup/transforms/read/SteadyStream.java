package org.recoup.transforms.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Takes bytes one by one from a stream that forgets what it has read when it meets damage, and so
 * hands on all that stands before.
 */
final class SteadyStream extends FilterInputStream {
  private IOException damage;

  SteadyStream(InputStream in) {
    super(in);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (damage != null) {
      throw damage;
    }
    int count = 0;
    try {
      for (int next; count < length && (next = in.read()) >= 0; count++) {
        target[offset + count] = (byte) next;
      }
    } catch (IOException e) {
      damage = e;
      if (count == 0) {
        throw e;
      }
    }
    return count == 0 && length > 0 ? -1 : count;
  }
}
