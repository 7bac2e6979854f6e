package org.recoup.transforms.coder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.testing.CoderProperties;
import org.apache.beam.sdk.util.CoderUtils;
import org.junit.jupiter.api.Test;
import org.recoup.analysis.model.EventType;
import org.recoup.analysis.model.Quantity;
import org.recoup.analysis.model.Span;

class RecordCoderTest {
  record Everything(
      boolean flag,
      int small,
      long big,
      float single,
      double number,
      Boolean boxedFlag,
      Integer boxedSmall,
      Long boxedBig,
      Float boxedSingle,
      Double boxedNumber,
      String text,
      EventType type,
      LocalDate day,
      LocalDateTime time,
      Instant instant,
      Span span,
      List<String> words,
      List<Span> spans,
      List<List<Integer>> tree) {}

  record Chain(String name, Chain next) {}

  record Unsupported(Map<String, String> map) {}

  private static final Everything FULL =
      new Everything(
          true,
          -7,
          Long.MIN_VALUE,
          1.5f,
          -0.0,
          false,
          Integer.MAX_VALUE,
          0L,
          Float.NaN,
          0.1,
          "Zelensky s’est rendu à Genève 🇨🇭",
          EventType.CONSULT,
          LocalDate.of(2025, 11, 23),
          LocalDateTime.of(2025, 11, 23, 18, 5, 0, 1),
          Instant.parse("1969-12-31T23:59:59.999999999Z"),
          new Span(3, 9),
          Arrays.asList("a", null, ""),
          List.of(new Span(0, 0)),
          List.of(List.of(), List.of(1, 2)));

  private static final Everything EMPTY =
      new Everything(
          false, 0, 0, 0, 0, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null);

  @Test
  void returnsEveryKindOfComponentUnchanged() throws Exception {
    CoderProperties.coderDecodeEncodeEqual(RecordCoder.of(Everything.class), FULL);
  }

  @Test
  void keepsNullsApartFromEmptyValues() throws Exception {
    CoderProperties.coderDecodeEncodeEqual(RecordCoder.of(Everything.class), EMPTY);
  }

  @Test
  void givesEqualRecordsEqualBytes() throws Exception {
    CoderProperties.coderDeterministic(
        RecordCoder.of(Quantity.class), Quantity.exact(7), Quantity.exact(7));
    CoderProperties.coderConsistentWithEquals(
        RecordCoder.of(Quantity.class), Quantity.exact(7), Quantity.exact(8));
  }

  @Test
  void travelsToWorkersBySerialization() {
    CoderProperties.coderSerializable(RecordCoder.of(Everything.class));
  }

  @Test
  void takesNothingBehindTheRecordOffTheStream() throws Exception {
    RecordCoder<Span> coder = RecordCoder.of(Span.class);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    coder.encode(new Span(1, 2), out);
    coder.encode(new Span(300, 70_000), out);
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());

    assertThat(coder.decode(in)).isEqualTo(new Span(1, 2));
    assertThat(coder.decode(in)).isEqualTo(new Span(300, 70_000));
    assertThat(in.available()).isZero();
  }

  @Test
  void writesAStringThatComesAgainOnce() throws Exception {
    String sentence = "Au moins sept personnes ont été tuées dans la nuit à Kiev, selon le maire.";
    RecordCoder<Chain> coder = RecordCoder.of(Chain.class);
    Chain twice = new Chain(sentence, new Chain("Kiev", new Chain(new String(sentence), null)));

    CoderProperties.coderDecodeEncodeEqual(coder, twice);
    assertThat(CoderUtils.encodeToByteArray(coder, twice).length)
        .isLessThan(CoderUtils.encodeToByteArray(coder, new Chain(sentence, null)).length + 16);
  }

  record Letter(String to, Sealed<List<Span>> spans, Sealed<Chain> chain) {}

  @Test
  void carriesSealedComponentsUnopened() throws Exception {
    RecordCoder<Letter> coder = RecordCoder.of(Letter.class);
    Letter letter =
        new Letter("a", Sealed.of(List.of(new Span(1, 2))), Sealed.of(new Chain("é", null)));

    Letter once = CoderUtils.clone(coder, letter);
    Letter again = CoderUtils.clone(coder, once);

    assertThat(again).isEqualTo(letter);
    assertThat(again.spans().open()).containsExactly(new Span(1, 2));
    assertThat(CoderUtils.encodeToByteArray(coder, again))
        .isEqualTo(CoderUtils.encodeToByteArray(coder, letter));
    CoderProperties.coderDecodeEncodeEqual(coder, new Letter(null, null, null));
  }

  @Test
  void putsAHashInFrontOfKeys() throws Exception {
    HashedKeyCoder<Chain> coder = HashedKeyCoder.of(Chain.class);
    Chain one = new Chain("https://journal.example/monde/2025/11/25/a", null);
    Chain other = new Chain("https://journal.example/monde/2025/11/25/b", null);

    CoderProperties.coderDecodeEncodeEqual(coder, one);
    CoderProperties.coderDeterministic(coder, one, new Chain(one.name(), null));
    CoderProperties.coderSerializable(coder);
    assertThat(Arrays.copyOf(CoderUtils.encodeToByteArray(coder, one), 8))
        .isNotEqualTo(Arrays.copyOf(CoderUtils.encodeToByteArray(coder, other), 8));
  }

  @Test
  void keepsHalfOfASurrogatePair() throws Exception {
    CoderProperties.coderDecodeEncodeEqual(
        RecordCoder.of(Chain.class), new Chain("a\ud83d b\udc00\ud800 c🇨🇭", null));
  }

  @Test
  void followsARecordOfRecordsOfItsOwnKind() throws Exception {
    CoderProperties.coderDecodeEncodeEqual(
        RecordCoder.of(Chain.class), new Chain("first", new Chain("second", null)));
  }

  @Test
  void writesASmallRecordInFewBytes() throws Exception {
    byte[] bytes = CoderUtils.encodeToByteArray(RecordCoder.of(Quantity.class), Quantity.exact(7));

    assertThat(bytes).hasSize(10);
  }

  @Test
  void namesTheComponentThatItCannotCode() {
    assertThatThrownBy(() -> RecordCoder.of(Unsupported.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Unsupported.map")
        .hasMessageContaining("java.util.Map");
  }

  @Test
  void refusesNullAndDamagedBytes() throws IOException {
    RecordCoder<Span> coder = RecordCoder.of(Span.class);

    assertThatThrownBy(() -> coder.encode(null, new ByteArrayOutputStream()))
        .isInstanceOf(CoderException.class);
    assertThatThrownBy(() -> coder.decode(new ByteArrayInputStream(new byte[0])))
        .isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> coder.decode(new ByteArrayInputStream(new byte[] {2, 2})))
        .isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> coder.decode(new ByteArrayInputStream(new byte[] {1, 2})))
        .isInstanceOf(CoderException.class);
    assertThatThrownBy(() -> coder.decode(new ByteArrayInputStream(new byte[] {3, 2, 4, 6})))
        .isInstanceOf(CoderException.class);
  }
}
