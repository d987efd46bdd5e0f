package org.crampkit.console.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.store.StoreException;
import org.crampkit.workflow.ClinicClock;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.filing.ImportDiary;
import org.crampkit.workflow.filing.OpenClinic;
import org.crampkit.workflow.filing.RegisterPatients;
import org.crampkit.workflow.keeping.BackupBook;
import org.crampkit.workflow.keeping.ShowOpening;
import org.junit.jupiter.api.Test;

/** The console's opening lines. */
class GreetingTests {

    private final List<Throwable> told = new ArrayList<>();

    private List<String> greeting(OpenClinic open) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ClinicClock clock = new ClinicClock(open.clinic().clock());
        Screen screen = new Screen(OutputStream.nullOutputStream(), err, clock, Screen.Colour.NEVER);
        ShowOpening opening = new ShowOpening(open.clinic(), new BackupBook(open.clinic()));
        new Greeting(opening, new Speech(open.clinic().books()), told::add).greet(screen);
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void anEmptyHomeStaysEmpty() {
        try (OpenClinic open = new OpenClinic()) {
            assertThat(greeting(open).get(0)).endsWith(" · no patient yet");
            assertThat(open.home()).isEmptyDirectory();
        }
    }

    @Test
    void patientsAndTheAgeOfTheNewestBackupAreTold() throws IOException {
        try (OpenClinic open = new OpenClinic()) {
            new RegisterPatients(open.clinic())
                    .register(
                            Path.of("samples/patients.csv"),
                            ImportDiary.Saving.SAVE,
                            new Desk(OpenClinic.TODAY, "test"));
            assertThat(greeting(open).get(0)).matches("Crampkit .* · \\d+ patients · no backup yet");
            Instant then = Instant.now().minus(Duration.ofDays(2));
            Files.writeString(
                    open.home().resolve("backups.json"),
                    "{\"backup\":{\"file\":\"x\",\"at\":\"" + then + "\",\"sha256\":\"00\"},\"drill\":null}");
            assertThat(greeting(open).get(0)).endsWith(" patients · last backup 2 days ago");
            open.clinic().close();
            Files.delete(open.clinic().keyFile());
            assertThat(greeting(open)).hasSize(2);
            assertThat(told).singleElement().isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.code())
                    .isEqualTo("CK-601"));
        }
    }

    @Test
    void aLineEndsBeforeAFactThatANarrowTerminalWouldBreak() {
        assertThat(Greeting.lines(
                        "Crampkit 0.1.0",
                        List.of(
                                "402 patients",
                                "402 with diary nights since their last handout",
                                "last backup less than a day ago")))
                .containsExactly(
                        "Crampkit 0.1.0 · 402 patients · 402 with diary nights since their last handout",
                        "last backup less than a day ago");
    }
}
