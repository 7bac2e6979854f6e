package org.recoup.transforms.read;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * Unpacks Zstandard of any number of frames. The library's own stream takes the end of the file
 * within any frame but the first for the end of the data.
 */
final class ZstdStream extends InputStream {
  private static final int BUFFER_BYTES = 1 << 17;

  private final InputStream in;
  private final ZstdDecompressCtx context = new ZstdDecompressCtx();
  private final byte[] chunk = new byte[BUFFER_BYTES];
  private final ByteBuffer packed = ByteBuffer.allocateDirect(BUFFER_BYTES).limit(0);
  private final ByteBuffer unpacked = ByteBuffer.allocateDirect(BUFFER_BYTES).limit(0);
  private boolean inFrame = true;

  ZstdStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!unpacked.hasRemaining()) {
      if (!packed.hasRemaining() && !refill()) {
        return -1;
      }
      unpack();
    }
    int count = Math.min(length, unpacked.remaining());
    unpacked.get(target, offset, count);
    return count;
  }

  private void unpack() throws IOException {
    unpacked.clear();
    try {
      inFrame = !context.decompressDirectByteBufferStream(unpacked, packed);
    } catch (ZstdException e) {
      throw new IOException("damaged zstd data: " + e.getMessage(), e);
    } finally {
      unpacked.flip();
    }
  }

  private boolean refill() throws IOException {
    int count = in.read(chunk);
    if (count < 0 && inFrame) {
      throw new EOFException("zstd data break off");
    }
    packed.clear().put(chunk, 0, Math.max(0, count)).flip();
    return count >= 0;
  }

  @Override
  public void close() throws IOException {
    context.close();
    in.close();
  }
}
