package org.crampkit.console.screen;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Holds the first megabyte of an answer back, so that an answer that fails on its way can still be replaced by an error
 * document.
 */
final class HeldStream extends FilterOutputStream {

    private static final int HELD_BYTES = 1 << 20;

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private boolean passing;

    HeldStream(OutputStream target) {
        super(target);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (!passing && held.size() + length > HELD_BYTES) {
            pass();
        }
        if (passing) {
            out.write(bytes, from, length);
        } else {
            held.write(bytes, from, length);
        }
    }

    @Override
    public void flush() {
        // what is held goes out with release() alone
    }

    void release() throws IOException {
        pass();
        out.flush();
    }

    private void pass() throws IOException {
        if (!passing) {
            passing = true;
            held.writeTo(out);
            held.reset();
        }
    }
}
