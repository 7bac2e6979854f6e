package org.recoup.output.database;

import org.apache.avro.Schema;

/** How a column's values are stored. */
enum SqlType {
  TEXT("text"),
  INTEGER("integer"),
  NUMBER("double precision"),
  BOOLEAN("boolean"),
  DATE("date"),
  TEXTS("text[]"),
  JSON("jsonb");

  private final String sql;

  SqlType(String sql) {
    this.sql = sql;
  }

  /** The type's name. */
  String sql() {
    return sql;
  }

  /** The type for what Parquet holds under a schema, null or not. */
  static SqlType of(Schema schema) {
    return switch (schema.getType()) {
      case UNION -> of(schema.getTypes().get(1));
      case STRING -> TEXT;
      case INT -> schema.getLogicalType() == null ? INTEGER : DATE;
      case DOUBLE -> NUMBER;
      case BOOLEAN -> BOOLEAN;
      case ARRAY -> schema.getElementType().getType() == Schema.Type.RECORD ? JSON : TEXTS;
      default -> throw new IllegalArgumentException("no column can hold " + schema);
    };
  }
}
