package org.crampkit.intake.text;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.crampkit.intake.sheet.Limits;
import org.crampkit.intake.sheet.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Physical lines of a text file, whatever ends them; zero characters are left out. */
final class LineSource implements Closeable {

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder partial = new StringBuilder();
    private final Deque<String> returned = new ArrayDeque<>();
    private int length;
    private int at;
    private int number;
    private boolean afterReturn;

    private LineSource(Reader reader) {
        this.reader = reader;
    }

    static LineSource open(Path file, Encoding encoding) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.skipNBytes(encoding.skip());
        return new LineSource(new InputStreamReader(
                in,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    /** Returns the number of the line last returned, from 1. */
    int number() {
        return number;
    }

    /** Gives a line back, to be read again; the latest given back comes first. */
    void giveBack(String line) {
        returned.push(line);
        number--;
    }

    /** Returns the next line without its end, null after the last. */
    @Nullable
    String next() throws IOException {
        if (!returned.isEmpty()) {
            number++;
            return returned.pop();
        }
        boolean any = false;
        while (true) {
            if (at == length && !fill()) {
                return any || partial.length() > 0 ? finish(0, 0) : null;
            }
            if (afterReturn) {
                afterReturn = false;
                if (buffer[at] == '\n') {
                    at++;
                    continue;
                }
            }
            any = true;
            int start = at;
            while (at < length && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            if (at < length) {
                afterReturn = buffer[at] == '\r';
                return finish(start, at++);
            }
            partial.append(buffer, start, at - start);
            if (partial.length() > Limits.LINE_LENGTH) {
                throw new UnreadableException("CK-105");
            }
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        length = Math.max(0, reader.read(buffer, 0, buffer.length));
        return length > 0;
    }

    private String finish(int start, int end) {
        number++;
        String line;
        if (partial.length() == 0) {
            line = new String(buffer, start, end - start);
        } else {
            line = partial.append(buffer, start, end - start).toString();
            partial.setLength(0);
        }
        return line.indexOf('\0') < 0 ? line : line.replace("\0", "");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
