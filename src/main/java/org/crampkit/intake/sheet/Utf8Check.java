package org.crampkit.intake.sheet;

/** Checks a stream of bytes as UTF-8, block by block. */
public final class Utf8Check {

    private long bad;
    private long multibyte;
    private long zeros;
    private long controls;
    private int pending;

    /** Takes the next block. */
    void take(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b >= 32 && pending == 0) {
                continue;
            }
            other(b & 0xFF);
        }
    }

    private void other(int b) {
        if (pending > 0) {
            if (b >= 0x80 && b < 0xC0) {
                pending--;
                multibyte += pending == 0 ? 1 : 0;
                return;
            }
            bad++;
            pending = 0;
        }
        if (b >= 0x80) {
            lead(b);
        } else if (b == 0) {
            zeros++;
        } else if (b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
            controls++;
        }
    }

    private void lead(int b) {
        if (b >= 0xC2 && b < 0xE0) {
            pending = 1;
        } else if (b >= 0xE0 && b < 0xF0) {
            pending = 2;
        } else if (b >= 0xF0 && b < 0xF5) {
            pending = 3;
        } else {
            bad++;
        }
    }

    /** Returns how many byte sequences are not UTF-8. */
    public long bad() {
        return bad + (pending > 0 ? 1 : 0);
    }

    /** Returns how many characters of more than one byte are valid. */
    public long multibyte() {
        return multibyte;
    }

    /** Returns how many zero bytes there are. */
    public long zeros() {
        return zeros;
    }

    /** Returns how many control characters there are that no text needs. */
    public long controls() {
        return controls;
    }
}
