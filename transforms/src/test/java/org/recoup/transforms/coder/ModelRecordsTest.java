package org.recoup.transforms.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.testing.CoderProperties;
import org.recoup.analysis.model.Article;
import org.recoup.analysis.model.Claim;
import org.recoup.analysis.model.Event;
import org.recoup.analysis.model.Fact;
import org.recoup.analysis.model.Mention;
import org.recoup.analysis.model.RawArticle;
import org.recoup.analysis.model.Reject;
import org.recoup.analysis.model.Source;

/**
 * Every record of the model, with any values, survives a shuffle by the coder that Beam itself
 * finds for it.
 */
class ModelRecordsTest {
  private static final List<Class<? extends Record>> MODEL =
      List.of(
          Article.class,
          Claim.class,
          Event.class,
          Fact.class,
          Mention.class,
          RawArticle.class,
          Reject.class,
          Source.class);

  @Property(tries = 300)
  void returnsUnchanged(@ForAll("records") Record value) throws Exception {
    CoderProperties.coderDecodeEncodeEqual(registered(value), value);
  }

  @Property(tries = 200)
  void hasOneEncoding(@ForAll("records") Record value) throws Exception {
    Record copy = copyOf(value);

    assertThat(copy).isEqualTo(value).isNotSameAs(value);
    CoderProperties.coderDeterministic(registered(value), value, copy);
  }

  @SuppressWarnings("unchecked")
  private static Coder<Record> registered(Record value) throws Exception {
    Coder<? extends Record> coder = CoderRegistry.createDefault().getCoder(value.getClass());
    coder.verifyDeterministic();
    return (Coder<Record>) coder;
  }

  @Provide
  Arbitrary<Record> records() {
    return Arbitraries.of(MODEL).flatMap(ModelRecordsTest::anyRecord);
  }

  private static Arbitrary<Record> anyRecord(Class<? extends Record> type) {
    List<Arbitrary<Object>> components =
        Arrays.stream(type.getRecordComponents())
            .map(component -> anyValue(component.getGenericType()))
            .toList();
    return Combinators.combine(components).as(values -> construct(type, values));
  }

  private static Arbitrary<Object> anyValue(Type type) {
    if (type instanceof ParameterizedType list) {
      return anyElement(list.getActualTypeArguments()[0]).list().ofMaxSize(3).asGeneric();
    }
    Arbitrary<Object> values = anyElement(type);
    return ((Class<?>) type).isPrimitive() ? values : values.injectNull(0.2);
  }

  @SuppressWarnings("unchecked")
  private static Arbitrary<Object> anyElement(Type type) {
    Class<?> raw = (Class<?>) type;
    if (raw == String.class) {
      return Arbitraries.strings().ofMaxLength(300).asGeneric();
    } else if (raw == int.class) {
      return Arbitraries.integers().asGeneric();
    } else if (raw == boolean.class) {
      return Arbitraries.of(true, false).asGeneric();
    } else if (raw == double.class || raw == Double.class) {
      return Arbitraries.oneOf(
          Arbitraries.doubles().asGeneric(),
          Arbitraries.of(0.0, -0.0, 7.0, Double.POSITIVE_INFINITY, Double.NaN).asGeneric());
    } else if (raw == LocalDate.class) {
      return Arbitraries.longs()
          .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
          .map(LocalDate::ofEpochDay)
          .asGeneric();
    } else if (raw.isEnum()) {
      return Arbitraries.of(raw.getEnumConstants()).asGeneric();
    }
    return anyRecord((Class<? extends Record>) raw).asGeneric();
  }

  private static Record copyOf(Record value) throws ReflectiveOperationException {
    RecordComponent[] components = value.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      values[i] = components[i].getAccessor().invoke(value);
    }
    return construct(value.getClass(), Arrays.asList(values));
  }

  private static Record construct(Class<? extends Record> type, List<Object> values) {
    Class<?>[] types =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<? extends Record> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
