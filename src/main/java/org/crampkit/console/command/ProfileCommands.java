package org.crampkit.console.command;

import java.util.List;
import org.crampkit.console.reply.filing.ProfileReply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.intake.saved.SavedMapping;
import org.crampkit.workflow.Desk;
import org.crampkit.workflow.filing.Profiles;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Saved mappings. */
@Component
public class ProfileCommands implements Commands {

    private final Screen screen;
    private final Speech speech;
    private final Profiles profiles;

    ProfileCommands(Screen screen, Speech speech, Profiles profiles) {
        this.screen = screen;
        this.speech = speech;
        this.profiles = profiles;
    }

    /** Lists saved mappings. */
    @Command(name = "profiles", description = "List saved column mappings")
    public void profiles() {
        screen.show(ProfileReply.all(profiles.all(), speech));
    }

    /** Shows or changes a saved mapping. */
    @Command(name = "profile", description = "Show a saved column mapping, or change what its columns hold")
    public void profile(
            @Argument(index = 0, description = "NAME") String name,
            @Option(longName = "column", description = "HEADER=FIELD a column and what it holds, - for nothing")
                    @Nullable
                    List<String> columns,
            @Option(longName = "date-order", description = "Order of day and month in dates written as text")
                    ReadingOptions.@Nullable DateOrder order,
            @Option(longName = "night-named-by", description = "What the date of a row names")
                    ReadingOptions.@Nullable NightNaming naming,
            @Option(
                            longName = "durations-in",
                            description = "What 1:30 is where a column names no unit: minutes or hours")
                    ReadingOptions.@Nullable ColonDurations durations,
            @Option(longName = "clock", description = "Clock of times without am and pm: twelve or twenty-four hours")
                    ReadingOptions.@Nullable ClockHours clock) {
        Desk desk = screen.desk();
        boolean answered = order != null || naming != null || durations != null || clock != null;
        boolean changes = answered || (columns != null && !columns.isEmpty());
        ReadingOptions answers = new ReadingOptions(null, order, naming, null, desk.today())
                .with(durations)
                .with(clock);
        SavedMapping shown = changes
                ? profiles.change(name, columns == null ? List.of() : columns, answers, desk)
                : profiles.get(name);
        screen.show(ProfileReply.one(shown, speech));
    }
}
