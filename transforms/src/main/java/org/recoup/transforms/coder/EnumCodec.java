package org.recoup.transforms.coder;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.beam.sdk.coders.CoderException;

/**
 * Constants of one enum and null, by a two-byte code made of the constant's name, so that neither
 * the order of the constants nor a new one among them changes the bytes of the others.
 */
final class EnumCodec implements ComponentCodec {
  private static final int CODES = 1 << 14;
  private static final int NULL_CODE = 0;

  private final Class<?> type;
  private final int[] codeByOrdinal;
  private final Map<Integer, Object> constantByCode = new HashMap<>();

  EnumCodec(Class<?> type) {
    this.type = type;
    Object[] constants = type.getEnumConstants();
    codeByOrdinal = Arrays.stream(constants).mapToInt(c -> codeOf((Enum<?>) c)).toArray();
    for (int i = 0; i < constants.length; i++) {
      Object other = constantByCode.put(codeByOrdinal[i], constants[i]);
      if (other != null) {
        throw new IllegalArgumentException(
            constants[i] + " and " + other + " of " + type + " share a code");
      }
    }
  }

  private static int codeOf(Enum<?> constant) {
    return 1 + Math.floorMod(constant.name().hashCode(), CODES - 1);
  }

  @Override
  public void write(Object value, ByteWriter out) {
    out.writeVarLong(value == null ? NULL_CODE : codeByOrdinal[((Enum<?>) value).ordinal()]);
  }

  @Override
  public Object read(ByteReader in) throws CoderException {
    int code = (int) in.readVarLong();
    if (code == NULL_CODE) {
      return null;
    }
    Object constant = constantByCode.get(code);
    if (constant == null) {
      throw new CoderException("no constant of " + type + " has the code " + code);
    }
    return constant;
  }
}
