package org.recoup.transforms.coder;

import java.util.List;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviderRegistrar;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Makes every pipeline encode records by {@link RecordCoder}; Beam finds it through {@code
 * META-INF/services}.
 */
public final class RecordCoderRegistrar implements CoderProviderRegistrar {
  @Override
  public List<CoderProvider> getCoderProviders() {
    return List.of(new RecordCoderProvider());
  }

  private static final class RecordCoderProvider extends CoderProvider {
    @Override
    @SuppressWarnings("unchecked")
    public <T> Coder<T> coderFor(
        TypeDescriptor<T> typeDescriptor, List<? extends Coder<?>> componentCoders)
        throws CannotProvideCoderException {
      Class<? super T> type = typeDescriptor.getRawType();
      if (!type.isRecord()) {
        throw new CannotProvideCoderException(type + " is no record");
      }
      try {
        return (Coder<T>) RecordCoder.of(type.asSubclass(Record.class));
      } catch (IllegalArgumentException e) {
        throw new CannotProvideCoderException(e.getMessage(), e);
      }
    }
  }
}
