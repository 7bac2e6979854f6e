package org.recoup.output;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of a run's folder, wherever it lies. Names are relative to the folder and use {@code
 * /}.
 */
public interface RunFiles {
  /** The files of a local folder. */
  static RunFiles in(Path folder) {
    return new LocalRunFiles(folder);
  }

  /**
   * The files of a folder on any Beam file system that is registered.
   *
   * @throws IllegalArgumentException where none is for its scheme
   */
  static RunFiles in(String folder) {
    return BeamRunFiles.of(folder);
  }

  /**
   * Names of the files right in a folder of the run, sorted; none where there is no such folder.
   */
  List<String> names(String folder) throws IOException;

  /** Opens a file to read from its begin; seekable where the file system can. */
  ReadableByteChannel open(String file) throws IOException;

  /** Writes a file as a whole, in place of one that was there. Folders are made as needed. */
  void write(String file, byte[] content) throws IOException;
}
