package org.recoup.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.testing.TestPipelineExtension;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestPipelineExtension.class)
class GroupPackedTest {
  @Test
  void eachKeyComesOnceWithAllItsValuesToBeReadAsOftenAsOneLikes(TestPipeline pipeline) {
    List<KV<String, String>> said = new ArrayList<>();
    Map<String, List<String>> expected = new TreeMap<>();
    for (int i = 0; i < 3000; i++) {
      // One place with a third of all, some with several, the empty key, many with one.
      String place = i % 3 == 0 ? "Mariupol" : i % 7 == 0 ? "" : i % 5 == 0 ? "Tours" : "lieu " + i;
      String figure = (i % 11) + " blessés " + "é".repeat(i % 40);
      said.add(KV.of(place, figure));
      expected.computeIfAbsent(place, p -> new ArrayList<>()).add(figure);
    }
    expected.values().forEach(figures -> figures.sort(null));

    PAssert.that(
            pipeline
                .apply(
                    Create.of(said)
                        .withCoder(KvCoder.of(StringUtf8Coder.of(), StringUtf8Coder.of())))
                .apply(GroupPacked.create()))
        .satisfies(
            groups -> {
              Map<String, List<String>> found = new TreeMap<>();
              for (KV<String, Iterable<String>> group : groups) {
                List<String> once = sorted(group.getValue());
                assertThat(sorted(group.getValue())).isEqualTo(once);
                assertThat(found.put(group.getKey(), once)).isNull();
              }
              assertThat(found).isEqualTo(expected);
              return null;
            });
    pipeline.run();
  }

  @Test
  void largeValuesAndEmptyOnesStayWhole(TestPipeline pipeline) {
    String large = "Le bilan s'alourdit. ".repeat(5000);
    List<KV<String, List<String>>> records =
        List.of(
            KV.of("a", List.of(large, large)), KV.of("a", List.of()), KV.of("b", List.of(large)));

    PAssert.that(
            pipeline
                .apply(
                    Create.of(records)
                        .withCoder(
                            KvCoder.of(StringUtf8Coder.of(), ListCoder.of(StringUtf8Coder.of()))))
                .apply(GroupPacked.create()))
        .satisfies(
            groups -> {
              Map<String, List<Integer>> sizes = new TreeMap<>();
              for (KV<String, Iterable<List<String>>> group : groups) {
                List<Integer> each = new ArrayList<>();
                for (List<String> value : group.getValue()) {
                  assertThat(value).allMatch(large::equals);
                  each.add(value.size());
                }
                each.sort(null);
                sizes.put(group.getKey(), each);
              }
              assertThat(sizes).isEqualTo(Map.of("a", List.of(0, 2), "b", List.of(1)));
              return null;
            });
    pipeline.run();
  }

  private static List<String> sorted(Iterable<String> values) {
    List<String> list = new ArrayList<>();
    values.forEach(list::add);
    list.sort(null);
    return list;
  }
}
