package org.recoup.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FrequencySketchTest {
  private static FrequencySketch of(List<Long> hashes) {
    FrequencySketch sketch = FrequencySketch.ofColumns(64);
    hashes.forEach(sketch::add);
    sketch.addDocument();
    return sketch;
  }

  @Property(tries = 200)
  void neverCountsTooFew(@ForAll @Size(max = 500) List<@IntRange(max = 300) Integer> numbers) {
    List<Long> hashes = numbers.stream().map(n -> n * 0x9E3779B97F4A7C15L).toList();
    FrequencySketch sketch = of(hashes);
    Map<Long, Integer> counts = new HashMap<>();
    hashes.forEach(hash -> counts.merge(hash, 1, Integer::sum));

    counts.forEach((hash, count) -> assertThat(sketch.count(hash)).isGreaterThanOrEqualTo(count));
  }

  @Property(tries = 100)
  void shardsInAnyOrderMakeTheWhole(
      @ForAll @Size(max = 200) List<Long> hashes,
      @ForAll @IntRange(min = 1, max = 7) int shards,
      @ForAll int seed) {
    List<FrequencySketch> parts = new ArrayList<>();
    for (int shard = 0; shard < shards; shard++) {
      FrequencySketch part = FrequencySketch.ofColumns(64);
      for (int i = shard; i < hashes.size(); i += shards) {
        part.add(hashes.get(i));
      }
      parts.add(part);
    }
    Collections.shuffle(parts, new Random(seed));
    FrequencySketch merged = FrequencySketch.ofColumns(64);
    parts.forEach(merged::merge);
    merged.addDocument();

    assertThat(merged).isEqualTo(of(hashes)).hasSameHashCodeAs(of(hashes));
  }

  @Test
  void countsFewHashesExactly() {
    FrequencySketch sketch = FrequencySketch.ofColumns(1 << 12);
    for (long hash = 1; hash <= 20; hash++) {
      for (int times = 0; times < hash; times++) {
        sketch.add(hash);
      }
    }

    assertThat(sketch.count(20)).isEqualTo(20);
    assertThat(sketch.count(7)).isEqualTo(7);
    assertThat(sketch.count(99)).isZero();
  }

  @Test
  void isMadeAgainFromItsCells() {
    FrequencySketch sketch = of(List.of(3L, 5L, 5L));

    FrequencySketch again = FrequencySketch.of(sketch.cells(), sketch.documents());

    assertThat(again).isEqualTo(sketch);
    assertThat(again.count(5)).isEqualTo(2);
    assertThat(again.documents()).isEqualTo(1);
  }

  @Test
  void refusesSizesThatDoNotFit() {
    assertThatThrownBy(() -> FrequencySketch.ofColumns(48))
        .isInstanceOf(IllegalArgumentException.class);
    FrequencySketch small = FrequencySketch.ofColumns(16);
    assertThatThrownBy(() -> small.merge(FrequencySketch.ofColumns(32)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
