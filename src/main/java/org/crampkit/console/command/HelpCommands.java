package org.crampkit.console.command;

import org.crampkit.console.reply.HelpReply;
import org.crampkit.console.reply.VersionReply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** What the program is and can do. */
@Component
public class HelpCommands implements Commands {

    private final Screen screen;
    private final Speech speech;
    private final ObjectProvider<HelpReply.Maker> help;

    HelpCommands(Screen screen, Speech speech, ObjectProvider<HelpReply.Maker> help) {
        this.screen = screen;
        this.speech = speech;
        this.help = help;
    }

    /** Shows help. */
    @Command(name = "help", description = "List the commands, or show one with its options")
    public void help(@Argument(index = 0, description = "COMMAND") @Nullable String command) {
        screen.show(help.getObject().of(command == null ? "" : command));
    }

    /** Shows versions. */
    @Command(name = "version", description = "Show the versions of the program and its texts")
    public void version() {
        screen.show(new VersionReply(speech));
    }
}
