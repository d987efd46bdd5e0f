package org.crampkit.intake.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.crampkit.intake.sheet.FileFacts;

/**
 * The encoding of a text file.
 *
 * @param charset how its bytes are read
 * @param skip bytes of a byte order mark at the beginning
 * @param damaged true where single bytes do not fit and are read as a replacement character
 */
public record Encoding(Charset charset, int skip, boolean damaged) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SURE = 60;
    private static final Set<String> OTHERS = Set.of(
            "windows-1250", "windows-1251", "windows-1253", "windows-1254", "ISO-8859-2", "ISO-8859-5", "ISO-8859-7");

    /** Finds the encoding: byte order mark, zero bytes, validity as UTF-8, then the statistics of the letters. */
    public static Encoding of(FileFacts facts) {
        byte[] head = facts.head();
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, facts.utf8().bad() > 0);
        }
        if (starts(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (starts(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, false);
        }
        int zeros = zeroSide(head);
        if (zeros != 0) {
            return new Encoding(zeros > 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0, false);
        }
        return eightBit(facts, head);
    }

    private static Encoding eightBit(FileFacts facts, byte[] head) {
        long bad = facts.utf8().bad();
        if (bad == 0) {
            return new Encoding(StandardCharsets.UTF_8, 0, false);
        }
        if (facts.utf8().multibyte() > bad) {
            return new Encoding(StandardCharsets.UTF_8, 0, true);
        }
        CharsetMatch match = new CharsetDetector().setText(head).detect();
        if (match != null && match.getConfidence() >= SURE && OTHERS.contains(match.getName())) {
            return new Encoding(Charset.forName(match.getName()), 0, false);
        }
        return new Encoding(WINDOWS, 0, false);
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

    /** Returns 1 where most odd bytes are zero (little end first), -1 where most even ones are, else 0. */
    private static int zeroSide(byte[] head) {
        int[] zeros = new int[2];
        int length = Math.min(head.length, 4096);
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += head[i] == 0 ? 1 : 0;
        }
        int enough = length * 3 / 10;
        if (length < 4 || Math.max(zeros[0], zeros[1]) < enough) {
            return 0;
        }
        if (zeros[1] > enough && zeros[0] * 10 < zeros[1]) {
            return 1;
        }
        return zeros[0] > enough && zeros[1] * 10 < zeros[0] ? -1 : 0;
    }
}
