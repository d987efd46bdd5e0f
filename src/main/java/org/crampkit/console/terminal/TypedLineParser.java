package org.crampkit.console.terminal;

import java.util.List;
import org.crampkit.console.line.Words;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Splits the line that is being typed as the console itself will split it, so that completion agrees with execution. */
final class TypedLineParser implements Parser {

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        return new Typed(line, cursor, Words.typed(line.substring(0, cursor)));
    }

    private record Typed(String line, int cursor, Words.Typed typed) implements CompletingParsedLine {

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            String text = candidate.toString();
            if (typed.quote() != 0) {
                return typed.quote() + text + (complete ? String.valueOf(typed.quote()) : "");
            }
            return text.indexOf(' ') >= 0 ? '"' + text + '"' : text;
        }

        @Override
        public int rawWordCursor() {
            return cursor - typed.start();
        }

        @Override
        public int rawWordLength() {
            return cursor - typed.start();
        }

        @Override
        public String word() {
            return typed.words().get(wordIndex());
        }

        @Override
        public int wordCursor() {
            return word().length();
        }

        @Override
        public int wordIndex() {
            return typed.words().size() - 1;
        }

        @Override
        public List<String> words() {
            return typed.words();
        }
    }
}
