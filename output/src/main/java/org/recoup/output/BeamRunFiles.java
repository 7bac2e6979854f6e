package org.recoup.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.ResolveOptions.StandardResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/** A run's folder on a file system of Beam's. */
final class BeamRunFiles implements RunFiles {
  private final ResourceId folder;

  private BeamRunFiles(ResourceId folder) {
    this.folder = folder;
  }

  static RunFiles of(String name) {
    ResourceId folder = FileSystems.matchNewResource(name, true);
    // Local names need no glob here, in which brackets and stars of a folder's name would mislead.
    return folder.getScheme().equals("file")
        ? new LocalRunFiles(Path.of(folder.toString()))
        : new BeamRunFiles(folder);
  }

  @Override
  public List<String> names(String in) throws IOException {
    String glob = folder.resolve(in, StandardResolveOptions.RESOLVE_DIRECTORY) + "*";
    return FileSystems.match(glob, EmptyMatchTreatment.ALLOW).metadata().stream()
        .map(file -> file.resourceId().getFilename())
        .sorted()
        .toList();
  }

  @Override
  public ReadableByteChannel open(String file) throws IOException {
    return FileSystems.open(resource(file));
  }

  @Override
  public void write(String file, byte[] content) throws IOException {
    try (OutputStream out =
        Channels.newOutputStream(FileSystems.create(resource(file), "application/octet-stream"))) {
      out.write(content);
    }
  }

  private ResourceId resource(String file) {
    ResourceId at = folder;
    String[] names = file.split("/");
    for (int i = 0; i < names.length - 1; i++) {
      at = at.resolve(names[i], StandardResolveOptions.RESOLVE_DIRECTORY);
    }
    return at.resolve(names[names.length - 1], StandardResolveOptions.RESOLVE_FILE);
  }
}
