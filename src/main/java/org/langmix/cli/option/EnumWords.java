package org.langmix.cli.option;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of an option, in lower or upper case. */
public final class EnumWords<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> values;

  public EnumWords(Class<E> values) {
    this.values = values;
  }

  @Override
  public E convert(String word) {
    return Arrays.stream(values.getEnumConstants())
        .filter(value -> value.toString().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("'%s' is not one of %s".formatted(word, all())));
  }

  private String all() {
    return Arrays.stream(values.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
