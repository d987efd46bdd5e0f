package org.crampkit.console.command;

import java.nio.file.Path;
import java.util.List;
import org.crampkit.console.line.Values;
import org.crampkit.console.reply.care.PatientReply;
import org.crampkit.console.reply.care.PatientsReply;
import org.crampkit.console.reply.filing.RegisterReply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.care.ShowPatients;
import org.crampkit.workflow.filing.ImportDiary;
import org.crampkit.workflow.filing.RegisterPatients;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The patient list. */
@Component
public class PatientCommands implements Commands {

    private final Screen screen;
    private final Speech speech;
    private final RegisterPatients register;
    private final ShowPatients patients;

    PatientCommands(Screen screen, Speech speech, RegisterPatients register, ShowPatients patients) {
        this.screen = screen;
        this.speech = speech;
        this.register = register;
        this.patients = patients;
    }

    /** Adds or updates patients from lists. */
    @Command(name = "register", description = "Add or update patients from a CSV or Excel list")
    public void register(
            @Arguments List<String> files,
            @Option(longName = "dry-run", defaultValue = "false", description = "Read and report, save nothing")
                    Boolean dryRun) {
        List<Path> lists =
                files.stream().map(Values::path).map(register::readable).toList();
        ImportDiary.Saving saving = dryRun ? ImportDiary.Saving.DRY_RUN : ImportDiary.Saving.SAVE;
        screen.show(new RegisterReply(
                lists.stream()
                        .map(list -> register.register(list, saving, screen.desk()))
                        .toList(),
                speech));
    }

    /** Lists patients. */
    @Command(name = "patients", description = "List the patients")
    public void patients(
            @Option(longName = "find", description = "TEXT that the key or a name holds") @Nullable String find) {
        screen.show(new PatientsReply(patients.list(find), speech));
    }

    /** Shows one patient. */
    @Command(name = "patient", description = "Show one patient's profile, and what is not known of it")
    public void patient(@Argument(index = 0, description = "KEY") String key) {
        screen.show(new PatientReply(patients.one(key), speech));
    }
}
