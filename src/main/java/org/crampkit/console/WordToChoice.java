package org.crampkit.console;

import org.crampkit.console.line.Shape;
import org.crampkit.console.line.Values;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Turns a typed word into the choice it names, in any case. */
@SuppressWarnings("rawtypes")
final class WordToChoice implements ConverterFactory<String, Enum> {

    @Override
    public <T extends Enum> Converter<String, T> getConverter(Class<T> type) {
        return word -> type.cast(Values.convert(new Shape.Choice("", type, ""), word));
    }
}
