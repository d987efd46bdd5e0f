package org.crampkit.workflow.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.crampkit.store.Store;
import org.crampkit.store.backup.BackupReader;
import org.crampkit.store.backup.BackupWriter;
import org.crampkit.store.backup.Contents;
import org.crampkit.store.backup.Manifest;
import org.crampkit.store.backup.Part;
import org.crampkit.store.sealing.KeyFile;
import org.crampkit.workflow.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import org.sqlite.SQLiteDataSource;

/** Files that are no backup, or no longer the one that was written: refused with a code, and the store stays. */
class HostileBackupsTests {

    private static final String COMMENT = "crampkit-backup sha-256 ";

    @TempDir
    Path folder;

    private KeptClinic kept;
    private Path good;
    private String before;

    @BeforeEach
    void fill() {
        kept = new KeptClinic(folder.resolve("home")).filled();
        good = kept.backup(folder.resolve("good.zip")).file();
        before = kept.records(0);
    }

    @AfterEach
    void close() {
        assertThat(kept.records(0)).isEqualTo(before);
        kept.close();
        assertThat(kept.home.resolve("aside")).doesNotExist();
        assertThat(kept.home.toFile().list((dir, name) -> name.startsWith(".scratch")))
                .isEmpty();
    }

    private void refused(byte[] bytes, String code) throws IOException {
        Path bad = Files.write(folder.resolve("bad.zip"), bytes);
        assertThatThrownBy(() -> kept.restore(bad)).isInstanceOfSatisfying(RefusedException.class, e -> assertThat(
                        e.refusal().code())
                .isEqualTo(code));
    }

    @Test
    void whatIsNoBackupIsSaidToBeNone() throws IOException {
        refused(new byte[0], "CK-608");
        refused("Dear colleague".getBytes(StandardCharsets.UTF_8), "CK-608");
        refused(Files.readAllBytes(Store.database(kept.home)), "CK-608");
        refused(written(Map.of("letter.txt", new byte[10])), "CK-608");
        assertThatThrownBy(() -> kept.restore(folder.resolve("missing.zip"))).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> kept.restore(folder)).isInstanceOf(RefusedException.class);
    }

    /** Every region of the file: heads of entries, manifest, seal, each part, the directory, the end. */
    @Test
    void noByteCanChangeUnseen() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            int at = i < 20 ? i * 3 : i < 40 ? bytes.length - 1 - (i - 20) * 12 : random.nextInt(bytes.length);
            byte[] bad = bytes.clone();
            bad[at] ^= (byte) (1 << random.nextInt(8));
            Path file = Files.write(folder.resolve("bad.zip"), bad);
            assertThatThrownBy(() -> kept.restore(file))
                    .as("byte " + at)
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            e -> assertThat(e.refusal().code()).isIn("CK-608", "CK-609"));
        }
    }

    @Test
    void aFileThatWasCutOffOrGrewIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        for (int length : new int[] {50, 500, bytes.length / 2, bytes.length - 64, bytes.length - 1}) {
            refused(Arrays.copyOf(bytes, length), "CK-609");
        }
        refused(Arrays.copyOf(bytes, bytes.length + 1), "CK-609");
    }

    @Test
    void aWellWrittenFileOfSomebodyElseIsRefused() throws IOException {
        refused(with("manifest.json", text -> text.replace("\"patients\" : ", "\"patients\" : 1")), "CK-601");
        refused(with("manifest.seal", text -> text.replace('a', 'b').replace('1', '2')), "CK-601");
        refused(with("store/crampkit.db", text -> text.replace("cramp", "tramp")), "CK-609");
        refused(with("manifest.json", text -> "{}"), "CK-609");
        refused(with("manifest.json", text -> "no json"), "CK-609");
        refused(
                with("manifest.json", text -> text.replace("\"crampkit-backup\" : 1", "\"crampkit-backup\" : 2")),
                "CK-610");
        refused(with("manifest.json", text -> text.replaceFirst("\"schema\" : \\d+", "\"schema\" : 999")), "CK-610");
    }

    /** Anybody can write a version: letters that steer a terminal are not shown. */
    @Test
    void aVersionThatIsNoneIsNotShown() throws IOException {
        for (String version : new String[] {"\\\\u001b[31mred", "two\\\\nlines", "\u202Eback", "x".repeat(41), ""}) {
            refused(
                    with("manifest.json", text -> text.replaceFirst("\"schema\" : \\d+", "\"schema\" : 999")
                            .replaceFirst("\"program\" : \"[^\"]*\"", "\"program\" : \"" + version + "\"")),
                    "CK-609");
        }
    }

    @Test
    void namesThatLeadOutAndBombsAreRefused() throws IOException {
        for (String name : new String[] {
            "../../evil.txt",
            "/etc/evil",
            "templates/../../evil.txt",
            "templates//x",
            "keys/crampkit.keys",
            "evil.txt",
            "profiles/.",
            "store/../keys/crampkit.keys",
            "STORE/CRAMPKIT.DB"
        }) {
            refused(with("manifest.json", text -> text.replace("templates/brand/note.txt", name)), "CK-609");
        }
        assertThat(folder.resolve("evil.txt")).doesNotExist();
        refused(
                with("manifest.json", text -> text.replaceFirst("\"bytes\" : \\d+", "\"bytes\" : 99999999999999")),
                "CK-609");
        refused(
                with("manifest.json", text -> text.replaceFirst("\"bytes\" : \\d+", "\"bytes\" : 9223372036854775807")),
                "CK-609");
        Map<String, byte[]> entries = entries();
        entries.put("templates/more.txt", new byte[10]);
        refused(written(entries), "CK-609");
    }

    /** Backups made with the right key whose store is not what their manifest says, or was damaged before. */
    @Test
    void aStoreThatDoesNotFitItsManifestIsRefused() throws IOException {
        assertThat(drilled("update trail set made_by = 'x' where sequence = 1")).isEqualTo("CK-609");
        assertThat(drilled("delete from trail where sequence = (select max(sequence) from trail)"))
                .isEqualTo("CK-609");
        assertThat(drilled("delete from event where id = (select min(id) from event)"))
                .isEqualTo("CK-609");
        assertThat(drilled(
                        "update patient set person_sealed = zeroblob(80) where ref = (select min(ref) from patient)"))
                .isEqualTo("CK-609");
        assertThat(drilled("delete from meta where name = 'trail-head'")).isEqualTo("CK-609");
        assertThat(drilled("update raised_flag set tier = tier")).isEmpty();
        before = kept.records(0);
    }

    /** Changes the store in a backup, lists and seals it anew, and returns what a drill says of it. */
    private String drilled(String... changes) throws IOException {
        return kept.drill(changed(BackupReader.open(good).manifest().schema(), changes))
                .code();
    }

    /** What an earlier version of the program left, which may have counted otherwise, is brought to today's schema. */
    @Test
    void aBackupOfAnEarlierVersionIsBroughtToTodaysSchema() throws IOException {
        Path older = changed(
                20,
                "alter table batch drop column joins",
                "alter table event drop column medicines",
                "delete from flyway_schema_history where cast(version as integer) > 20");
        kept.restore(older);
        assertThat(kept.records(1))
                .isEqualTo(before.substring(0, before.lastIndexOf(" backup ")).replaceFirst("[^\n]*$", ""));
        before = kept.records(0);
        FileSystemUtils.deleteRecursively(kept.home.resolve("aside"));
    }

    private Path changed(int schema, String... changes) throws IOException {
        Path db = Files.write(folder.resolve("changed.db"), entries().get(Part.STORE));
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + db);
        JdbcClient sql = JdbcClient.create(source);
        sql.sql("drop trigger trail_is_never_edited").update();
        sql.sql("drop trigger trail_is_never_cut").update();
        sql.sql("pragma journal_mode = delete").query(String.class).single();
        for (String change : changes) {
            sql.sql(change).update();
        }
        Manifest was = BackupReader.open(good).manifest();
        Contents counts = schema == Store.schema()
                ? was.contents()
                : new Contents(1, 2, 3, was.contents().trail(), was.contents().head());
        Manifest now = new Manifest(was.program(), schema, was.made(), counts, List.of(Part.of(Part.STORE, db)));
        Path file = Files.write(folder.resolve("changed.zip"), new byte[0]);
        BackupWriter.write(file, now, KeyFile.read(Store.keyFile(kept.home)), Map.of(Part.STORE, db));
        return file;
    }

    private byte[] with(String name, UnaryOperator<String> change) throws IOException {
        Map<String, byte[]> entries = entries();
        String text = new String(entries.get(name), StandardCharsets.ISO_8859_1);
        String changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        entries.put(name, changed.getBytes(StandardCharsets.ISO_8859_1));
        return written(entries);
    }

    private Map<String, byte[]> entries() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(good))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    /** Writes a file as the program would, with a hash at its end that is right. */
    private byte[] written(Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve("made.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setComment(COMMENT + "0".repeat(64));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        byte[] bytes = Files.readAllBytes(file);
        byte[] hash = HexFormat.of()
                .formatHex(sha256(Arrays.copyOf(bytes, bytes.length - 64)))
                .getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(hash, 0, bytes, bytes.length - 64, 64);
        return bytes;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
