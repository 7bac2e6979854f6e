package org.recoup.output;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A run's folder on this machine. */
final class LocalRunFiles implements RunFiles {
  private final Path folder;

  LocalRunFiles(Path folder) {
    this.folder = folder;
  }

  @Override
  public List<String> names(String in) throws IOException {
    Path path = folder.resolve(in);
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @Override
  public ReadableByteChannel open(String file) throws IOException {
    return Files.newByteChannel(folder.resolve(file));
  }

  /** The file takes its name only when it is whole. */
  @Override
  public void write(String file, byte[] content) throws IOException {
    Path target = folder.resolve(file);
    Files.createDirectories(target.getParent());
    Path incomplete = target.resolveSibling("." + target.getFileName() + ".incomplete");
    try {
      Files.write(incomplete, content);
      Files.move(incomplete, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(incomplete);
    }
  }
}
