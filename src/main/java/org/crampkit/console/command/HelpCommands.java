package org.crampkit.console.command;

import org.crampkit.console.reply.DoctorReply;
import org.crampkit.console.reply.HelpReply;
import org.crampkit.console.reply.VersionReply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.checkup.Checkup;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** What the program is and can do, and whether it is fit for work. */
@Component
public class HelpCommands implements Commands {

    private final Screen screen;
    private final Speech speech;
    private final ObjectProvider<HelpReply.Maker> help;
    private final Checkup checkup;

    HelpCommands(Screen screen, Speech speech, ObjectProvider<HelpReply.Maker> help, Checkup checkup) {
        this.screen = screen;
        this.speech = speech;
        this.help = help;
        this.checkup = checkup;
    }

    /** Shows help. */
    @Command(name = "help", description = "List the commands, or show one with its options")
    public void help(@Argument(index = 0, description = "COMMAND") @Nullable String command) {
        screen.show(help.getObject().of(command == null ? "" : command));
    }

    /** Checks this installation. */
    @Command(
            name = "doctor",
            description = "Check this installation: the clinic's own files and texts, brand, papers, store")
    public void doctor() {
        screen.show(new DoctorReply(checkup.check(screen.desk()), speech));
    }

    /** Shows versions. */
    @Command(name = "version", description = "Show the versions of the program and its texts")
    public void version() {
        screen.show(new VersionReply(speech));
    }
}
