package org.recoup.transforms.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BoundedLinesTest {
  /** Lines of up to thrice the buffer, so that all ways through it are taken. */
  @Property(tries = 60)
  void splitsLikeASplitInMemory(
      @ForAll @Size(max = 6) List<@IntRange(max = 200_000) Integer> lengths,
      @ForAll @IntRange(min = 1, max = 150_000) int maxBytes,
      @ForAll boolean endsWithFeed)
      throws IOException {
    List<String> lines =
        IntStream.range(0, lengths.size())
            .mapToObj(i -> String.valueOf((char) ('a' + i)).repeat(lengths.get(i)))
            .collect(Collectors.toCollection(ArrayList::new));
    String stream = String.join("\n", lines) + (endsWithFeed && !lines.isEmpty() ? "\n" : "");
    if (!endsWithFeed && !lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }

    BoundedLines split =
        new BoundedLines(new ByteArrayInputStream(stream.getBytes(UTF_8)), maxBytes);
    long position = 0;
    for (String line : lines) {
      assertThat(split.advance()).isTrue();
      assertThat(split.position()).isEqualTo(position);
      assertThat(split.tooLong()).isEqualTo(line.length() > maxBytes);
      String read = new String(split.buffer(), split.begin(), split.end() - split.begin(), UTF_8);
      if (split.tooLong()) {
        assertThat(line).startsWith(read);
        assertThat(read).hasSizeGreaterThan(maxBytes);
      } else {
        assertThat(read).isEqualTo(line);
      }
      position += line.length() + 1;
    }
    assertThat(split.advance()).isFalse();
  }
}
