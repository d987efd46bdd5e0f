package org.crampkit.console.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.console.line.FieldOptions;
import org.crampkit.console.line.Values;
import org.crampkit.console.reply.care.PatientReply;
import org.crampkit.console.reply.care.PatientsReply;
import org.crampkit.console.reply.filing.RegisterReply;
import org.crampkit.console.reply.record.ProfileReply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.care.ShowPatients;
import org.crampkit.workflow.filing.ImportDiary;
import org.crampkit.workflow.filing.RegisterPatients;
import org.crampkit.workflow.record.SetProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandOption;
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
    private final SetProfile profiles;

    PatientCommands(
            Screen screen, Speech speech, RegisterPatients register, ShowPatients patients, SetProfile profiles) {
        this.screen = screen;
        this.speech = speech;
        this.register = register;
        this.patients = patients;
        this.profiles = profiles;
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
        screen.show(new PatientsReply(patients.list(find, screen.desk()), speech));
    }

    /** Changes one patient's profile. */
    @Command(name = "patient-set", description = "Change what is known of one patient; VALUE unknown takes a fact back")
    public void set(
            @Argument(index = 0, description = "KEY") String key,
            @FieldOptions({"given_name", "family_name", "birth_date", "language", "font_size", "notes"})
                    CommandContext context) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (CommandOption option : context.parsedInput().options()) {
            typed.put(option.longName(), option.value());
        }
        screen.show(new ProfileReply(profiles.set(key, typed, screen.desk()), speech));
    }

    /** Shows one patient. */
    @Command(name = "patient", description = "Show one patient's profile, and what is not known of it")
    public void patient(@Argument(index = 0, description = "KEY") String key) {
        screen.show(new PatientReply(patients.one(key, screen.desk()), speech));
    }
}
