package org.recoup.transforms.coder;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * The components of one record class in their order, with the handles that take it apart and put it
 * together.
 */
final class RecordLayout implements ComponentCodec {
  private static final ClassValue<RecordLayout> LAYOUTS =
      new ClassValue<>() {
        @Override
        protected RecordLayout computeValue(Class<?> type) {
          return new RecordLayout(type);
        }
      };
  private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);
  private static final MethodType CONSTRUCTOR = MethodType.methodType(Object.class, Object[].class);

  private final MethodHandle constructor;
  private final MethodHandle[] accessors;
  private final ComponentCodec[] codecs;

  private RecordLayout(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    constructor = constructorOf(type, components);
    accessors = new MethodHandle[components.length];
    codecs = new ComponentCodec[components.length];
    for (int i = 0; i < components.length; i++) {
      accessors[i] = accessorOf(type, components[i]);
      codecs[i] = codecOf(type, components[i]);
    }
  }

  /**
   * The layout of a record class, built at its first use.
   *
   * @throws IllegalArgumentException where a component's type has no coding
   */
  static RecordLayout of(Class<? extends Record> type) {
    return LAYOUTS.get(type);
  }

  private static MethodHandle constructorOf(Class<?> type, RecordComponent[] components) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
          .findConstructor(type, MethodType.methodType(void.class, types))
          .asSpreader(Object[].class, types.length)
          .asType(CONSTRUCTOR);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot construct " + type, e);
    }
  }

  private static MethodHandle accessorOf(Class<?> type, RecordComponent component) {
    try {
      return MethodHandles.privateLookupIn(type, MethodHandles.lookup())
          .unreflect(component.getAccessor())
          .asType(ACCESSOR);
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException("cannot read " + component + " of " + type, e);
    }
  }

  private static ComponentCodec codecOf(Class<?> type, RecordComponent component) {
    try {
      return ComponentCodecs.of(component.getGenericType());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          type.getName() + "." + component.getName() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void write(Object value, ByteWriter out) throws IOException {
    for (int i = 0; i < codecs.length; i++) {
      codecs[i].write(componentOf(value, i), out);
    }
  }

  @Override
  public Object read(ByteReader in) throws IOException {
    Object[] components = new Object[codecs.length];
    for (int i = 0; i < codecs.length; i++) {
      components[i] = codecs[i].read(in);
    }
    return construct(components);
  }

  private Object componentOf(Object value, int index) {
    try {
      return accessors[index].invokeExact(value);
    } catch (Throwable e) {
      throw rethrown(e);
    }
  }

  private Object construct(Object[] components) {
    try {
      return constructor.invokeExact(components);
    } catch (Throwable e) {
      throw rethrown(e);
    }
  }

  /** Accessors and canonical constructors declare no checked exceptions. */
  private static RuntimeException rethrown(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(e);
  }
}
