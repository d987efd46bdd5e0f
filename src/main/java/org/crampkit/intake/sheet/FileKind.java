package org.crampkit.intake.sheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The kind of a file, found in its first bytes and never in its name. */
public enum FileKind {
    EMPTY,
    PDF,
    HTML,
    /** The container of old Office files, and of new ones under a password. */
    OLE2,
    ZIP,
    /** Another known kind that holds no table. */
    OTHER,
    TEXT,
    /** Bytes that are no text. */
    JUNK;

    private static final int MAY_BE_TEXT = 20;

    /** Finds the kind. */
    public static FileKind of(FileFacts facts) {
        byte[] head = facts.head();
        if (starts(head, 0x50, 0x4B, 0x03, 0x04) || starts(head, 0x50, 0x4B, 0x05, 0x06)) {
            return ZIP;
        }
        if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        }
        if (starts(head, 0x1F, 0x8B)
                || starts(head, 0x89, 'P', 'N', 'G')
                || starts(head, 0xFF, 0xD8, 0xFF)
                || starts(head, 0x7B, 0x5C, 0x72, 0x74)) {
            return OTHER;
        }
        return ofText(head, facts);
    }

    private static FileKind ofText(byte[] head, FileFacts facts) {
        String raw = new String(head, 0, Math.min(head.length, 2048), StandardCharsets.ISO_8859_1);
        String start = raw.replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (start.isEmpty() && allBlank(head)) {
            return EMPTY;
        }
        if (start.startsWith("%pdf")) {
            return PDF;
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")) {
            return HTML;
        }
        if (start.startsWith("<") && start.contains("<html")) {
            return HTML;
        }
        if (start.startsWith("<?xml")
                || start.startsWith("{")
                || start.startsWith("[{")
                || start.startsWith("mime-version:")) {
            return OTHER;
        }
        return junk(head, facts) ? JUNK : TEXT;
    }

    private static boolean allBlank(byte[] head) {
        for (byte b : head) {
            int c = b & 0xFF;
            if (c > ' ' && c != 0xEF && c != 0xBB && c != 0xBF && c != 0xFF && c != 0xFE) {
                return false;
            }
        }
        return true;
    }

    private static boolean junk(byte[] head, FileFacts facts) {
        long controls = facts.utf8().controls();
        boolean many = controls > MAY_BE_TEXT || controls * 100 > head.length;
        boolean zeros = facts.utf8().zeros() * 3 > head.length && facts.utf8().zeros() * 4 > head.length * 3L;
        return many || zeros;
    }

    private static boolean starts(byte[] head, int... marks) {
        if (head.length < marks.length) {
            return false;
        }
        for (int i = 0; i < marks.length; i++) {
            if ((head[i] & 0xFF) != marks[i]) {
                return false;
            }
        }
        return true;
    }
}
