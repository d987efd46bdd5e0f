package org.crampkit.console.command;

import java.time.LocalDate;
import org.crampkit.console.reply.care.FlagsReply;
import org.crampkit.console.reply.care.PeriodsReply;
import org.crampkit.console.reply.care.SummaryReply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.flags.Tier;
import org.crampkit.workflow.care.CheckFlags;
import org.crampkit.workflow.care.ShowPeriods;
import org.crampkit.workflow.care.ShowSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** One patient's figures and flags. */
@Component
public class CareCommands implements Commands {

    private final Screen screen;
    private final Speech speech;
    private final ShowSummary summaries;
    private final CheckFlags flags;
    private final ShowPeriods periods;

    CareCommands(Screen screen, Speech speech, ShowSummary summaries, CheckFlags flags, ShowPeriods periods) {
        this.screen = screen;
        this.speech = speech;
        this.summaries = summaries;
        this.flags = flags;
        this.periods = periods;
    }

    /** The tiers that {@code --fail-on} accepts. */
    public enum FailOn {
        E,
        S,
        U
    }

    /** Shows figures. */
    @Command(name = "summary", description = "Show how often, how bad, and how well recorded")
    public void summary(
            @Argument(index = 0, description = "KEY") String key,
            @Option(longName = "from", description = "DATE of the first night") @Nullable LocalDate from,
            @Option(longName = "to", description = "DATE of the last night") @Nullable LocalDate to,
            @Option(longName = "compare", description = "DATE on which the later of two periods begins") @Nullable
                    LocalDate compare) {
        screen.show(new SummaryReply(
                summaries.show(new ShowSummary.Request(key, from, to, compare, screen.desk())), speech));
    }

    /** Shows flags. */
    @Command(name = "flags", description = "Show red flags with the words and cells behind them")
    public void flags(
            @Argument(index = 0, description = "KEY") @Nullable String key,
            @Option(longName = "fail-on", description = "End with code 10 where a flag of this tier or above is open")
                    @Nullable
                    FailOn failOn) {
        Tier limit = failOn == null ? null : Tier.valueOf(failOn.name());
        screen.show(
                key == null || key.isBlank()
                        ? FlagsReply.all(flags.all(screen.desk()), limit, speech)
                        : FlagsReply.one(flags.one(key, screen.desk()), limit, speech));
    }

    /** Lists diary periods. */
    @Command(name = "periods", description = "List the diary periods of one patient")
    public void periods(@Argument(index = 0, description = "KEY") String key) {
        screen.show(new PeriodsReply(periods.of(key, screen.desk()), speech));
    }
}
