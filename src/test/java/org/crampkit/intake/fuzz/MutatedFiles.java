package org.crampkit.intake.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Entry;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.DiaryReader;
import org.crampkit.intake.Preparation;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.intake.ReadingSink;
import org.crampkit.intake.Rejection;
import org.crampkit.intake.Warning;
import org.crampkit.intake.sheet.UnreadableException;
import org.crampkit.templates.TemplateFiles;
import org.jspecify.annotations.Nullable;

/**
 * Reads mutated copies of the fixtures and counts how they end; run by hand: the number of files, then a seed. Prints one line a
 * kind of end, and names the seed of every crash and of every file that took more than five seconds of processor time.
 */
public final class MutatedFiles {

    private static final Path FIXTURES = Path.of("src/test/resources/intake/fixtures");
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final long SLOW_NANOS = 5_000_000_000L;
    private static final String[] PIECES = {
        "\"",
        "\"\"",
        ",",
        ";",
        "\t",
        "\n",
        "\r",
        "\0",
        "31/02/2026",
        "25:70",
        "-1",
        "11",
        "1e309",
        "NaN",
        "\uFEFF",
        "=1/0",
        "ß",
        "\uFFFD",
        "99999999999999999999",
        "2026-13-45",
        "½",
        "--",
        "[",
        "(",
        "\\",
        "%s",
        "{0}",
        "'"
    };

    private final DiaryReader reader = new DiaryReader(TemplateFiles.shipped());
    private final List<Path> sources = new ArrayList<>();
    private final Map<String, Integer> ends = new TreeMap<>();
    private final Path file;

    MutatedFiles() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            files.filter(path -> path.toString().matches(".*\\.(csv|xlsx|xls|txt)"))
                    .sorted()
                    .forEach(sources::add);
        }
        file = Files.createTempFile("mutated", ".bin");
    }

    /** Reads many files and prints the count. */
    public static void main(String[] args) throws IOException {
        MutatedFiles run = new MutatedFiles();
        int count = Integer.parseInt(args[0]);
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        for (int i = 0; i < count; i++) {
            run.one(seed + i);
        }
        run.ends().forEach((end, times) -> System.out.println(times + "  " + end));
    }

    /** Returns how often each end came: ready, asked, refused with its code, crash, slow. */
    Map<String, Integer> ends() {
        return ends;
    }

    /** Reads one mutated file. */
    void one(long seed) throws IOException {
        Random random = new Random(seed);
        Path source = sources.get(random.nextInt(sources.size()));
        Files.write(file, mutated(Files.readAllBytes(source), random));
        long start = CPU.getCurrentThreadCpuTime();
        String end;
        try {
            end = read();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            end = "crash " + e.getClass().getSimpleName() + " seed " + seed + " " + source.getFileName() + " "
                    + Arrays.stream(e.getStackTrace()).limit(3).toList();
        }
        if (CPU.getCurrentThreadCpuTime() - start > SLOW_NANOS) {
            end = "slow seed " + seed + " " + source.getFileName();
        }
        ends.merge(end, 1, Integer::sum);
    }

    private String read() {
        ReadingOptions options =
                new ReadingOptions(new PatientKey("P-1"), null, null, null, LocalDate.of(2026, 11, 22));
        Preparation preparation = reader.prepare(file, options);
        if (preparation.refused() != null) {
            return "refused " + preparation.refused().code();
        }
        if (!preparation.questions().isEmpty()) {
            return "asked";
        }
        try {
            reader.stream(preparation, new Forgetful());
        } catch (UnreadableException e) {
            return "refused while read " + e.code();
        }
        return "ready";
    }

    private static byte[] mutated(byte[] bytes, Random random) throws IOException {
        boolean packed = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
        return packed && random.nextInt(4) > 0 ? repacked(bytes, random) : bytes(bytes, random);
    }

    private static byte[] repacked(byte[] bytes, Random random) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                boolean sheet = entry.getName().contains("sheet") || random.nextInt(8) == 0;
                zip.write(sheet ? bytes(part, random) : part);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(byte[] source, Random random) {
        byte[] bytes = source.clone();
        for (int change = random.nextInt(6); change >= 0 && bytes.length > 1; change--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                case 3 ->
                    bytes = spliced(
                            bytes,
                            at,
                            PIECES[random.nextInt(PIECES.length)].getBytes(java.nio.charset.StandardCharsets.UTF_8));
                case 4 -> bytes = spliced(bytes, at, Arrays.copyOfRange(bytes, at / 2, at));
                default -> bytes = without(bytes, at, random.nextInt(40));
            }
        }
        return bytes;
    }

    private static byte[] spliced(byte[] bytes, int at, byte[] piece) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + piece.length);
        System.arraycopy(piece, 0, longer, at, piece.length);
        System.arraycopy(bytes, at, longer, at + piece.length, bytes.length - at);
        return longer;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - (end - at));
        System.arraycopy(bytes, end, shorter, at, bytes.length - end);
        return shorter;
    }

    /** Takes what is read and keeps nothing. */
    private static final class Forgetful implements ReadingSink {
        @Override
        public void row() {
            // nothing is kept
        }

        @Override
        public void entry(PatientKey patient, Entry entry) {
            // nothing is kept
        }

        @Override
        public void rejected(Rejection rejection) {
            // nothing is kept
        }

        @Override
        public void fault(@Nullable PatientKey patient, DataFault fault) {
            // nothing is kept
        }

        @Override
        public void warning(Warning warning) {
            // nothing is kept
        }
    }
}
