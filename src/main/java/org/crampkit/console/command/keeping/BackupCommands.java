package org.crampkit.console.command.keeping;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.crampkit.console.Version;
import org.crampkit.console.command.Commands;
import org.crampkit.console.line.UsageException;
import org.crampkit.console.line.Values;
import org.crampkit.console.reply.keeping.BackupReply;
import org.crampkit.console.reply.keeping.DrillReply;
import org.crampkit.console.reply.keeping.PlanText;
import org.crampkit.console.reply.keeping.RestoreReply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.crampkit.workflow.keeping.DrillBackup;
import org.crampkit.workflow.keeping.MakeBackup;
import org.crampkit.workflow.keeping.Password;
import org.crampkit.workflow.keeping.RestoreBackup;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** A copy of everything, and the way back. */
@Component
public class BackupCommands implements Commands {

    private final Screen screen;
    private final Speech speech;
    private final MakeBackup backups;
    private final RestoreBackup restores;
    private final DrillBackup drills;

    BackupCommands(Screen screen, Speech speech, MakeBackup backups, RestoreBackup restores, DrillBackup drills) {
        this.screen = screen;
        this.speech = speech;
        this.backups = backups;
        this.restores = restores;
        this.drills = drills;
    }

    /** Makes a backup. */
    @Command(
            name = "backup",
            description = "Copy store, saved mappings and own templates into one file, and read it back")
    public void backup(
            @Argument(index = 0, description = "FILE") String file,
            @Option(
                            longName = "with-key",
                            defaultValue = "false",
                            description = "Put the key in too, under a password that is asked for")
                    Boolean withKey,
            @Option(longName = "password-file", description = "FILE with that password on its first line") @Nullable
                    Path passwordFile,
            @Option(
                            longName = "replace",
                            defaultValue = "false",
                            description = "Take the place of an earlier backup of this name")
                    Boolean replace) {
        if (passwordFile != null && !withKey) {
            throw new UsageException("option-missing", Map.of("command", "backup", "option", "--with-key"));
        }
        Password key = withKey ? new Password(passwordFile, this::chosen) : null;
        MakeBackup.Existing existing = replace ? MakeBackup.Existing.REPLACE : MakeBackup.Existing.KEEP;
        screen.show(new BackupReply(
                backups.make(new MakeBackup.Request(Values.path(file), existing, key, Version.number(), screen.desk())),
                speech));
    }

    /** Restores a backup. */
    @Command(name = "restore", description = "Put a backup in the place of the store, which is set aside and kept")
    public void restore(
            @Argument(index = 0, description = "FILE") String file,
            @Option(longName = "yes", defaultValue = "false", description = "Replace the store without being asked")
                    Boolean yes,
            @Option(longName = "password-file", description = "FILE with the password of its key on the first line")
                    @Nullable
                    Path passwordFile) {
        RestoreBackup.Request request = new RestoreBackup.Request(
                Values.path(file), password(passwordFile), plan -> yes || agreed(plan), screen.desk());
        screen.show(new RestoreReply(restores.restore(request), ZoneId.systemDefault(), speech));
    }

    /** Proves a backup. */
    @Command(name = "drill", description = "Prove that the newest backup restores; the store is not touched")
    public void drill(
            @Argument(index = 0, description = "FILE") @Nullable String file,
            @Option(longName = "password-file", description = "FILE with the password of its key on the first line")
                    @Nullable
                    Path passwordFile) {
        Path named = file == null || file.isEmpty() ? null : Values.path(file);
        DrillBackup.Request request = new DrillBackup.Request(named, password(passwordFile), screen.desk());
        screen.show(new DrillReply(drills.drill(request), ZoneId.systemDefault(), speech));
    }

    private Password password(@Nullable Path file) {
        return new Password(file, () -> screen.askSecret(speech.say("backup.password")));
    }

    /** Asks for a new password twice: nobody sees what is typed. */
    private Optional<char[]> chosen() {
        Optional<char[]> first = screen.askSecret(speech.say("backup.new-password"));
        if (first.isEmpty()) {
            return first;
        }
        Optional<char[]> second = screen.askSecret(speech.say("backup.password-again"));
        if (!Arrays.equals(first.get(), second.orElse(new char[0]))) {
            throw new RefusedException(new Refusal.BadInput("CK-613", "backup-passwords-differ", Map.of()));
        }
        return first;
    }

    private boolean agreed(RestoreBackup.Plan plan) {
        if (!screen.asks()) {
            throw new RefusedException(new Refusal.BadInput("CK-617", "restore-unconfirmed", Map.of()));
        }
        PlanText.of(plan, ZoneId.systemDefault(), speech).forEach(screen::aside);
        return screen.ask(speech.say("restore.ask"))
                .filter(answer -> answer.equalsIgnoreCase("y") || answer.equalsIgnoreCase("yes"))
                .isPresent();
    }
}
